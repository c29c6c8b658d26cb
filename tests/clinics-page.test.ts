import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n';
import { limits, shortestPassphrase, triesUntilLockOut } from '@/lib/kiosk';

const { clinics, kiosk, tabletComfort } = messagesIn('en');
const { setUp } = kiosk.staff;

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

const guide = textsIn(clinics).join('\n');

/** What stands on the makers' own screens, not on ours. */
const makersWords = [
  'Add to Home Screen',
  'Add to home screen',
  'Install',
  'More security settings',
  'Ask for PIN before unpinning',
];

describe('the page for clinics', () => {
  it('goes through the set-up in the order of its screen', () => {
    const parts = [setUp.clinic, setUp.flow, setUp.times, setUp.clinical, setUp.passphrase];
    const titles: readonly string[] = clinics.setUp.steps.map(({ title }) => title);
    const legends = parts.map(({ legend }) => legend);
    expect(titles.filter((title) => legends.includes(title))).toEqual(legends);
  });

  it('quotes the words that stand on the tablet', () => {
    const onTablet = new Set([...textsIn(kiosk), ...textsIn(tabletComfort), ...makersWords]);
    const quoted = [...guide.matchAll(/"([^"]+)"/g)].map(([, words]) => words ?? '');
    expect(quoted.length).toBeGreaterThan(10);
    expect(quoted.filter((words) => !onTablet.has(words))).toEqual([]);
  });

  it('names the limits that hold', () => {
    expect(guide).toContain(`at least ${shortestPassphrase} characters`);
    expect(guide).toContain(`at least ${limits.answerWithin.min} seconds`);
    expect(guide).toContain(`at most ${limits.hoursKept.max}.`);
    expect([triesUntilLockOut, guide.includes('After ten wrong tries in a row')]).toEqual([10, true]);
  });
});
