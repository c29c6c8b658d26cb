import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchOptions } from '@/lib/questionnaire';
import {
  endings,
  isReference,
  isStartCode,
  type KioskSettings,
  limits,
  starts,
  switchesOf,
  usualSettings,
} from './index';
import { parseSettings, readSettingsFile, settingsFile } from './settings-file';

const usual: KioskSettings = {
  ...usualSettings,
  clinic: 'Clínica São João',
  region: 'uk',
  languages: ['en'],
};

const within = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });

const anySettings: fc.Arbitrary<KioskSettings> = fc.record({
  clinic: fc.stringMatching(/^[A-Za-zÀ-ž0-9][A-Za-zÀ-ž0-9 &'.-]{0,60}[A-Za-zÀ-ž0-9]$/),
  region: fc.constantFrom(...switchOptions.locale),
  languages: fc.constant(['en']),
  start: fc.constantFrom(...starts),
  ending: fc.constantFrom(...endings),
  reference: fc.boolean(),
  sound: fc.boolean(),
  warnAfter: within(limits.warnAfter),
  answerWithin: within(limits.answerWithin),
  hoursKept: within(limits.hoursKept),
  switches: fc.record({
    bilateral_pain_policy: fc.constantFrom(...switchOptions.bilateral_pain_policy),
    weak_flags_follow_nhs: fc.boolean(),
    ask_self_harm: fc.constantFrom(...switchOptions.ask_self_harm),
    ask_unsafe: fc.boolean(),
    min_age: within(limits.min_age),
  }),
});

describe('the settings of a tablet', () => {
  it('come out of their file as they went in, whatever they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettingsFile(settingsFile(settings), ['en'])).toEqual({ ok: true, value: settings });
      }),
    );
  });

  it('set a region, switches and always the mode of a tablet', () => {
    const { switches } = { switches: switchesOf(usual) };
    expect(switches).toMatchObject({ mode: 'clinic_tablet', locale: 'uk', ask_self_harm: 'when_low' });
  });

  it.each<readonly [string, unknown, string]>([
    ['a warning shorter than 20 seconds', { answerWithin: 19 }, 'answerWithin'],
    ['a wait of no time', { warnAfter: 0 }, 'warnAfter'],
    ['intakes kept for more than a day', { hoursKept: 25 }, 'hoursKept'],
    ['half an hour', { hoursKept: 0.5 }, 'hoursKept'],
    ['no name', { clinic: '' }, 'clinic'],
    ['a name that turns the line around', { clinic: 'A\u202eB' }, 'clinic'],
    ['a name of two lines', { clinic: 'A\nB' }, 'clinic'],
    ['a region that is not there', { region: 'mars' }, 'region'],
    ['a language that this site has not', { languages: ['xx'] }, 'languages'],
    ['no language', { languages: [] }, 'languages'],
    ['a lowest age under 16', { switches: { ...usual.switches, min_age: 15 } }, 'min_age'],
    ['a switch that is not there', { switches: { ...usual.switches, ask_unsafe: 'maybe' } }, 'ask_unsafe'],
  ])('refuse %s and name it', (_, change, name) => {
    const parsed = parseSettings({ ...usual, ...(change as object) }, ['en']);
    expect(parsed).toEqual({ ok: false, problem: { kind: 'not_allowed', settings: [name] } });
  });

  it.each<readonly [string, string]>([
    ['not JSON', 'hello'],
    ['null', 'null'],
    ['another file', '{"format":"lbp-triage-intake","version":1}'],
    ['an unknown setting', settingsFile({ ...usual, extra: 1 } as KioskSettings)],
    ['a key given twice', '{"format":"lbp-kiosk-settings","format":"lbp-kiosk-settings","version":1}'],
    ['something endless', `"${'x'.repeat(30_000)}"`],
    ['no version', '{"format":"lbp-kiosk-settings","settings":{}}'],
  ])('refuse a file that is %s', (_, text) => {
    expect(readSettingsFile(text, ['en'])).toEqual({ ok: false, problem: { kind: 'not_settings' } });
  });

  it('tell a file of a newer version from a wrong one', () => {
    const newer = '{"format":"lbp-kiosk-settings","version":2,"settings":{}}';
    expect(readSettingsFile(newer, ['en'])).toEqual({ ok: false, problem: { kind: 'newer_version' } });
  });

  it('never throw, whatever the file holds', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => !readSettingsFile(JSON.stringify(json), ['en']).ok));
  });
});

describe('what staff type', () => {
  it('a reference number has a digit, so that a name is hardly one', () => {
    for (const right of ['1', 'A-1234', '2026/117', 'X9']) expect(isReference(right), right).toBe(true);
    for (const wrong of ['', 'Smith', 'John Smith 1', 'a_1', '1'.repeat(21), '1\n'])
      expect(isReference(wrong), wrong).toBe(false);
  });

  it('a start code is four to eight digits', () => {
    for (const right of ['0000', '12345678']) expect(isStartCode(right)).toBe(true);
    for (const wrong of ['123', '123456789', '12 34', 'abcd', '']) expect(isStartCode(wrong)).toBe(false);
  });
});
