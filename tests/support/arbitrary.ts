import fc from 'fast-check';
import { absentReasons, type Intake, itemOf, type LinkId, linkIds } from '@/lib/questionnaire';
import { benignAnswers, intakeOf, isYesNo, type LooseAnswers } from './intakes';

/** How many random cases a property is tried on; `npm run test:long` tries twenty times as many. */
export const runs = (usual = 1000): fc.Parameters<unknown> => ({
  numRuns: process.env.LBP_LONG ? usual * 20 : usual,
});

/** A value that a question's answer may hold: an option, a list of options, a number or a text. */
const legalValue = (linkId: LinkId): fc.Arbitrary<unknown> => {
  const item = itemOf(linkId);
  if (item.type === 'integer') return fc.integer({ min: item.minValue, max: item.maxValue });
  if (item.type === 'text') return fc.stringMatching(/^[a-z]( ?[a-zé'.,]){0,40}$/);
  return item.repeats ? fc.subarray([...item.answerOption]) : fc.constantFrom(...item.answerOption);
};

const reasonOf = (linkId: LinkId): fc.Arbitrary<unknown> =>
  itemOf(linkId).type === 'text' ? legalValue(linkId) : fc.constantFrom(...absentReasons);

/** Any answer that is legal. */
export const legalAnswer = (linkId: LinkId): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: legalValue(linkId) }, { weight: 1, arbitrary: reasonOf(linkId) });

/** How often, in a thousand, a yes/no question is answered yes, in vain, or not asked at all; else "no". */
interface Mix {
  readonly yes: number;
  readonly inVain: number;
  readonly unasked: number;
}

const unasked = fc.constant(undefined);

/** Any value, but the benign person's more often, so that single answers get the chance to decide. */
const oftenBenign = (linkId: LinkId): fc.Arbitrary<unknown> =>
  linkId in benignAnswers
    ? fc.oneof(
        { weight: 3, arbitrary: fc.constant(benignAnswers[linkId]) },
        { weight: 2, arbitrary: legalValue(linkId) },
      )
    : legalValue(linkId);

const answerIn = (linkId: LinkId, { yes, inVain, unasked: never }: Mix): fc.Arbitrary<unknown> =>
  isYesNo(linkId)
    ? fc.oneof(
        { weight: 1000 - yes - inVain - never, arbitrary: fc.constant('no') },
        { weight: yes, arbitrary: fc.constant('yes') },
        { weight: inVain, arbitrary: reasonOf(linkId) },
        { weight: never, arbitrary: unasked },
      )
    : fc.oneof(
        { weight: 900, arbitrary: oftenBenign(linkId) },
        { weight: inVain, arbitrary: reasonOf(linkId) },
        { weight: never, arbitrary: unasked },
      );

const answersIn = (mix: Mix): fc.Arbitrary<LooseAnswers> =>
  fc
    .tuple(...linkIds.map((linkId) => answerIn(linkId, mix)))
    .map((answers) =>
      Object.fromEntries(
        linkIds
          .map((linkId, i) => [linkId, answers[i]] as const)
          .filter(([, answer]) => answer !== undefined),
      ),
    );

const switches = fc.record({
  mode: fc.constantFrom('browser', 'clinic_tablet'),
  bilateral_pain_policy: fc.constantFrom('nhs_public', 'specialist'),
  weak_flags_follow_nhs: fc.boolean(),
  ask_self_harm: fc.constantFrom('when_low', 'always', 'never'),
  ask_unsafe: fc.boolean(),
  locale: fc.constantFrom('intl', 'uk', 'us', 'au'),
  min_age: fc.integer({ min: 16, max: 21 }),
});

/** Answer sets from a nearly healthy back, where one answer decides, to one with nearly everything. */
const answerSets = fc.oneof(
  { weight: 5, arbitrary: answersIn({ yes: 10, inVain: 5, unasked: 50 }) },
  { weight: 3, arbitrary: answersIn({ yes: 40, inVain: 20, unasked: 100 }) },
  { weight: 1, arbitrary: answersIn({ yes: 400, inVain: 100, unasked: 200 }) },
);

/** Any legal intake, with an age and without. */
export const intakes: fc.Arbitrary<Intake> = fc
  .tuple(answerSets, switches)
  .map(([answers, chosen]) => intakeOf(answers, chosen));

/** Any legal intake that has an age, so that it has an assessment. */
export const intakesWithAge: fc.Arbitrary<Intake> = fc
  .tuple(intakes, fc.integer({ min: 0, max: 120 }))
  .map(([intake, age]) => ({ ...intake, answers: { ...intake.answers, ctx_age: age } }));
