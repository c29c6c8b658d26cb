import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Intake,
  isAbsentReason,
  type LinkId,
  newOnsets,
  type OnsetId,
  questionsOnJourney,
} from '@/lib/questionnaire';
import { shareable } from '@/lib/summary';
import { urgencyOf } from '@/lib/triage';
import { intakesWithAge, runs } from '@/tests/support/arbitrary';
import { assessed, benignBut, changed, type LooseAnswers } from '@/tests/support/intakes';
import { type Raise, safetyNetOf, whatWouldRaise } from '.';

/** The answer to when a change began that says "just now", by the changes it is asked about. */
const justNow: readonly (readonly [RegExp, LooseAnswers])[] = [
  [/^ces_(?!timing)/, { ces_timing: 'lt_14d' }],
  [/^mot_(?!timing)/, { mot_timing: 'lt_72h' }],
  [/^cord_(?!timing)/, { cord_timing: 'lt_14d' }],
  [/^fx_trauma$/, { fx_trauma_time: 'lt_72h' }],
];

const happening = (id: LinkId, value: unknown): LooseAnswers => ({
  ...Object.assign({}, ...justNow.filter(([of]) => of.test(id)).map(([, time]) => time)),
  [id]: value,
});

const urgencyWith = (changes: LooseAnswers, intake: Intake): number =>
  urgencyOf(assessed(changed(intake, changes)).tier);

const isMore = (value: unknown, than: unknown): boolean =>
  typeof value === 'number' && typeof than === 'number' ? value > than : value !== than;

/** Every single thing that may newly happen to somebody and would raise the urgency, found by trying them all. */
const foundByTrying = (intake: Intake, base: number) =>
  questionsOnJourney(intake)
    .filter((id): id is OnsetId => id in newOnsets)
    .flatMap((id) =>
      newOnsets[id]
        .filter((value) => isMore(value, intake.answers[id]))
        .map((value) => ({ id, value, urgency: urgencyWith(happening(id, value), intake) }))
        .filter(
          ({ urgency }, at, all) => urgency < Math.min(base, ...all.slice(0, at).map((one) => one.urgency)),
        ),
    );

const named = ({ linkId, value }: Pick<Raise, 'linkId' | 'value'>): string => `${linkId} ${value}`;

/** Random people below an emergency, with what would raise their urgency: made once, for it takes long. */
const people = fc
  .sample(intakesWithAge, runs(80).numRuns ?? 0)
  .map((intake) => ({ base: assessed(intake), switches: intake.switches }))
  .filter(({ base }) => base.tier !== 'emergency_now')
  .map(({ base, switches }) => {
    const intake: Intake = { answers: base.answers, switches };
    return { intake, base, raises: whatWouldRaise(base), net: safetyNetOf(base) };
  });

describe('what would raise the urgency', () => {
  it('does raise it, as far and as soon as it says, by the rule that it names', () => {
    for (const { intake, base, raises } of people) {
      for (const raise of raises) {
        const after = assessed(changed(intake, raise.changes));
        const found = [after.tier, after.maxWait.hours, urgencyOf(raise.tier) < urgencyOf(base.tier)];
        expect([intake, raise, ...found]).toEqual([intake, raise, raise.tier, raise.maxWaitHours, true]);
        expect(after.firedRules.find(({ id }) => id === raise.rule)?.tier).toBe(raise.tier);
        expect(base.firedRules.map(({ id }) => id)).not.toContain(raise.rule);
      }
    }
  });

  it('is complete: what is asked of this person, may newly happen and would raise it is on the list', () => {
    for (const { intake, base, raises } of people) {
      const list = raises.map(named);
      const missing = foundByTrying(intake, urgencyOf(base.tier)).filter(
        ({ id, value }) => !list.includes(`${id} ${value}`),
      );
      expect([intake, missing]).toEqual([intake, []]);
    }
  });

  it('changes one answer, with its time; two only where the one is not asked without the other', () => {
    for (const { intake, raises } of people) {
      for (const { linkId, value, changes, tier } of raises) {
        const others = Object.keys(changes).filter((id) => !(id in happening(linkId, value)));
        expect(questionsOnJourney(changed(intake, changes))).toContain(linkId);
        for (const id of others.filter((other) => other in newOnsets) as OnsetId[]) {
          expect(questionsOnJourney(intake)).not.toContain(linkId);
          const opener = changed(intake, happening(id, changes[id]));
          expect(urgencyOf(tier)).toBeLessThan(urgencyOf(assessed(opener).tier));
        }
        expect([changes, others.length]).toEqual([changes, others.length === 0 ? 0 : 1]);
      }
    }
  });

  it('never is a private or intimate answer, a fact that does not come overnight, or "not sure"', () => {
    for (const { changes } of people.flatMap(({ raises }) => raises)) {
      expect(Object.keys(changes).join(' ')).not.toMatch(
        /saf_|ces_sexual|ctx_(age|sex|cancer|pregnancy|spine)|inf_ivdu|inf_alcohol|psy_(?!work)/,
      );
      expect(Object.values(changes).filter(isAbsentReason)).toEqual([]);
    }
  });

  it('is nothing in an emergency, for nothing is above it', () => {
    expect(whatWouldRaise(assessed(benignBut({ sepsis_signs: 'yes' })))).toEqual([]);
  });

  it('is measured against what the person was shown, also when the reason for that is private', () => {
    const shown = assessed(benignBut({ psy_mood: 9, saf_self_harm_thoughts: 'yes' }));
    const tiers = whatWouldRaise(shareable(shown, { sexual: false })).map(({ tier }) => tier);
    expect(shown.tier).toBe('same_day');
    expect(tiers.filter((tier) => tier !== 'emergency_now')).toEqual([]);
  });
});

const linesFor = (changes: LooseAnswers): readonly string[] =>
  safetyNetOf(assessed(benignBut(changes))).flatMap(({ tier, lines }) =>
    lines.map((line) => `${tier}: ${named(line)}`),
  );

describe('the personal safety net', () => {
  it.each<readonly [string, LooseAnswers, readonly string[]]>([
    [
      'somebody of 40 with an ordinary back: what would mean the same for anybody',
      {},
      [
        'same_day: mot_foot_drop yes',
        'same_day: inf_fever yes',
        'urgent_2wk: mot_leg_weak_new yes',
        'urgent_2wk: bio_cannot_stand yes',
        'routine: ctx_course worse_fast',
        'routine: vis_urinary_sx yes',
      ],
    ],
    [
      'somebody of 68: a fall, and waves of pain in the side',
      { ctx_age: 68 },
      [
        'emergency_now: vis_flank_colic yes',
        'same_day: mot_foot_drop yes',
        'same_day: fx_trauma fall',
        'same_day: inf_fever yes',
        'same_day: bio_cannot_stand yes',
        'urgent_2wk: mot_leg_weak_new yes',
      ],
    ],
    [
      'somebody having cancer treatment: a weak leg, and pain down the leg',
      { ctx_age: 55, ctx_cancer: 'current' },
      ['emergency_now: mot_leg_weak_new yes', 'emergency_now: neu_below_knee yes'],
    ],
    [
      'a pregnant person: bleeding, fever, pain low in the tummy',
      { ctx_age: 31, ctx_pregnancy: 'yes' },
      [
        'emergency_now: vis_flank_colic yes',
        'emergency_now: vis_vag_bleed yes',
        'emergency_now: inf_fever yes',
        'same_day: mot_foot_drop yes',
        'same_day: vis_rash yes',
        'same_day: vis_pelvic_pain yes',
      ],
    ],
    [
      'somebody four weeks after a back operation: fever, and a weak leg',
      { ctx_course: 'worse_slow', ctx_spine_procedure: 'le_6w' },
      ['emergency_now: inf_fever yes', 'emergency_now: mot_leg_weak_new yes'],
    ],
    [
      'somebody numb between the legs for years: that it gets worse',
      { ctx_pain_duration: 'gt_12m', ctx_course: 'same', ces_saddle_numb: 'yes', ces_timing: 'gt_6m_stable' },
      ['emergency_now: ces_timing lt_14d', 'same_day: mot_foot_drop yes', 'same_day: inf_fever yes'],
    ],
    [
      'somebody with pain down one leg: leg pain of 8',
      { ctx_pain_duration: 'w2_6', neu_leg_side: 'one', neu_below_knee: 'yes', neu_leg_pain_0_10: 6 },
      [
        'same_day: mot_foot_drop yes',
        'same_day: inf_fever yes',
        'urgent_2wk: mot_leg_weak_new yes',
        'urgent_2wk: bio_cannot_stand yes',
        'urgent_2wk: neu_leg_pain_0_10 8',
      ],
    ],
    ['somebody with shingles, to be seen today: nothing but the fixed list', { vis_rash: 'yes' }, []],
    ['an emergency: nothing', { vis_chest_pain: 'yes' }, []],
  ])('of %s', (_, changes, expected) => {
    expect(linesFor(changes)).toEqual(expected);
  });

  it('is a handful, each line for another rule, taken from what would raise the urgency, most urgent first', () => {
    for (const { raises, net } of people) {
      const lines = net.flatMap((group) => group.lines);
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(new Set(lines.map(({ tier, rule }) => `${tier} ${rule}`)).size).toBe(lines.length);
      const shown = lines.map(named);
      expect(shown).toEqual(raises.map(named).filter((one) => shown.includes(one)));
      for (const { tier, lines: own } of net) expect(own.filter((line) => line.tier !== tier)).toEqual([]);
    }
  });

  it('leaves nothing out that is special to this person for something that is not', () => {
    for (const { raises, net } of people) {
      const lines = net.flatMap((group) => group.lines);
      const rules = lines.map(({ rule }) => rule);
      const left = raises.filter(({ personal, rule }) => personal && !rules.includes(rule));
      const general = lines.filter(({ personal }) => !personal);
      expect([left.map(named), left.length > 0 ? general.map(named) : []]).toEqual([left.map(named), []]);
    }
  });
});
