import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns } from '@/lib/triage';
import { answersShown, type Kiosk, type KioskEvent, kioskAfter, sittingIn, wipedBetween } from './index';

const times = { warnAfter: 60_000, answerWithin: 20_000 };

/** Something that happens, and how long after the one before, in milliseconds. */
interface Happening {
  readonly after: number;
  readonly type: KioskEvent['type'];
  readonly emergency: boolean;
  readonly concern: (typeof concerns)[number];
}

const types = [
  'opened',
  'set_up',
  'started',
  'began',
  'touched',
  'still_here',
  'out_of_sight',
  'ticked',
  'asked_for_help',
  'help_over',
  'alarmed',
  'finished',
  'stopped',
  'moved_on',
  'left',
  'unlocked',
  'gave_back',
  'ended',
  'locked',
  'reset',
] as const satisfies readonly KioskEvent['type'][];

/** The usual course comes up often enough that the rare turns are reached from everywhere. */
const happenings = fc.array(
  fc.record<Happening>({
    after: fc.oneof(
      fc.constantFrom(0, 1000, 19_999, 20_000, 60_000),
      fc.integer({ min: -5000, max: 4_000_000 }),
    ),
    type: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...types) },
      {
        weight: 2,
        arbitrary: fc.constantFrom('started', 'began', 'ticked', 'unlocked', 'alarmed', 'finished'),
      },
    ),
    emergency: fc.boolean(),
    concern: fc.constantFrom(...concerns),
  }),
  { maxLength: 60, size: 'max' },
);

/** A tablet as the page runs it: the machine, and the memory that is wiped when the machine says so. */
interface Run {
  readonly kiosk: Kiosk;
  readonly now: number;
  readonly memory: string | null;
}

const eventOf = ({ type, emergency, concern }: Happening, now: number, patient: number): KioskEvent => {
  switch (type) {
    case 'opened':
      return { type, isSetUp: true, alarm: emergency ? 'from-before' : null };
    case 'started':
      return { type, now, id: `patient-${patient}`, reference: `${patient}` };
    case 'alarmed':
      return { type, concerns: [concern] };
    case 'finished':
      return { type, now, emergency };
    default:
      return { type, now } as KioskEvent;
  }
};

const next = (run: Run, happening: Happening, patient: number): Run & { event: KioskEvent } => {
  const now = run.now + happening.after;
  const event = eventOf(happening, now, patient);
  const kiosk = kioskAfter(run.kiosk, event, times);
  const gone = wipedBetween(run.kiosk, kiosk);
  const kept = gone !== null && gone === run.memory ? null : run.memory;
  // Whoever is shown the questions answers them.
  return { kiosk, now, event, memory: answersShown(kiosk) ?? kept };
};

/** Calls `look` with each step of a run. */
const runThrough = (
  steps: readonly Happening[],
  look: (before: Run, after: Run & { event: KioskEvent }) => void,
): void => {
  let run: Run = { kiosk: { at: 'opening' }, now: 1_000_000_000, memory: null };
  steps.forEach((step, patient) => {
    const after = next(run, step, patient);
    look(run, after);
    run = after;
  });
};

const always = (look: (before: Run, after: Run & { event: KioskEvent }) => void): void =>
  fc.assert(
    fc.property(happenings, (steps) => runThrough(steps, look)),
    { numRuns: process.env.LBP_LONG ? 20_000 : 1000 },
  );

describe('whatever happens to a tablet', () => {
  it('nobody is shown the answers of a patient before them', () => {
    always(({ memory }, { kiosk }) => {
      const shown = answersShown(kiosk);
      expect(shown === null || memory === null || memory === shown).toBe(true);
    });
  });

  it('nothing of a patient is held once they are gone', () => {
    always((_, { kiosk, memory }) => {
      const sitting = sittingIn(kiosk);
      expect(memory === null || memory === sitting?.id).toBe(true);
      const rest = JSON.stringify({ ...kiosk, sitting: null, alarm: null });
      expect(rest).not.toContain('patient-');
      if (sitting === null) expect(JSON.stringify(kiosk)).not.toContain('"reference"');
    });
  });

  it('an emergency always calls staff, also when it is found at the end', () => {
    always(({ kiosk: before }, { kiosk, event }) => {
      if (before.at !== 'patient') return;
      const calls = event.type === 'alarmed' || (event.type === 'finished' && event.emergency);
      if (calls) expect(kiosk).toMatchObject({ at: 'alarm', alarm: { id: before.sitting.id } });
    });
  });

  it('an alarm that stood before a reload stands after it', () => {
    const opened = kioskAfter({ at: 'opening' }, { type: 'opened', isSetUp: true, alarm: 'x' }, times);
    expect(opened).toEqual({ at: 'alarm', alarm: { id: 'x', concerns: [] }, sitting: null });
  });

  it('only the passphrase leads away from an alarm, and it comes back when staff go without ending it', () => {
    always(({ kiosk: before }, { kiosk, event }) => {
      if (before.at === 'alarm') expect(kiosk.at).toBe(event.type === 'unlocked' ? 'staff' : 'alarm');
      const wasCalled = before.at === 'staff' && before.alarm !== null;
      if (wasCalled && kiosk.at !== 'staff') {
        const decided = event.type === 'gave_back' || event.type === 'reset';
        expect(kiosk.at === 'alarm' || decided).toBe(true);
      }
    });
  });

  it('staff get in by the passphrase only, and a patient who answers is never interrupted by it', () => {
    always(({ kiosk: before }, { kiosk, event }) => {
      if (before.at !== 'staff' && kiosk.at === 'staff') {
        expect(event.type).toBe('unlocked');
        expect(answersShown(before)).toBeNull();
      }
    });
  });

  it('answers are deleted for want of a touch only after the warning has stood for its time', () => {
    always(({ kiosk: before }, { kiosk, event, now }) => {
      if (event.type !== 'ticked' || before.at !== 'patient' || kiosk.at === 'patient') return;
      expect(before.idle.kind).toBe('warned');
      expect(now - before.idle.since).toBeGreaterThanOrEqual(times.answerWithin);
    });
  });

  it('a patient who says that they are still there, or touches the screen in time, keeps their answers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 59_999 }), { maxLength: 50 }), (pauses) => {
        let now = 0;
        let kiosk: Kiosk = { at: 'ready' };
        const happen = (event: KioskEvent) => {
          kiosk = kioskAfter(kiosk, event, times);
        };
        happen({ type: 'started', now, id: 'a', reference: null });
        for (const pause of pauses) {
          now += pause;
          happen({ type: 'ticked', now });
          happen({ type: 'touched', now });
        }
        happen({ type: 'ticked', now: now + 500_000 });
        expect(kiosk).toMatchObject({ at: 'patient', idle: { kind: 'warned' } });
        happen({ type: 'touched', now: now + 501_000 });
        expect(kiosk).toMatchObject({ idle: { kind: 'warned' } });
        happen({ type: 'still_here', now: now + 510_000 });
        expect(kiosk).toMatchObject({ at: 'patient', sitting: { id: 'a' }, idle: { kind: 'active' } });
      }),
    );
  });

  it('every state can be reached, so that these are no empty promises', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(happenings, (steps) =>
        runThrough(steps, (_, { kiosk }) => {
          const held = sittingIn(kiosk) === null ? '' : ' with a patient';
          seen.add(`${kiosk.at}${held}${'idle' in kiosk ? ` ${kiosk.idle.kind}` : ''}`);
        }),
      ),
      { numRuns: 1000, seed: 8 },
    );
    expect([...seen].toSorted()).toEqual([
      'alarm',
      'alarm with a patient',
      'goodbye',
      'opening',
      'patient with a patient active',
      'patient with a patient warned',
      'ready',
      'set_up',
      'staff active',
      'staff warned',
      'staff with a patient active',
      'staff with a patient warned',
    ]);
  });
});
