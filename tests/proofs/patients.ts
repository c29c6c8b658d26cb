import fc from 'fast-check';
import { absentReasons, type Intake, itemOf, type LinkId, linkIds } from '@/lib/questionnaire';
import { allDenied, benignAnswers, intakeOf, type LooseAnswers } from '../support/intakes';

/*
 * Random patients for the proofs: one of three simple people with some answers changed. A failure shrinks to the
 * smallest number of changed answers that shows it.
 */

const reasons = absentReasons.map((reason) => fc.constant<unknown>(reason));

/** Any legal answer to a question, now and then a reason for having none. */
export const anyAnswerTo = (linkId: LinkId): fc.Arbitrary<unknown> => {
  const item = itemOf(linkId);
  if (item.type === 'text') return fc.constantFrom('', 'my own words');
  if (item.type === 'integer')
    return fc.oneof(fc.integer({ min: item.minValue, max: item.maxValue }), ...reasons);
  const option = item.repeats
    ? fc.subarray([...item.answerOption])
    : fc.constantFrom<unknown>(...item.answerOption);
  return fc.oneof({ weight: 6, arbitrary: option }, ...reasons);
};

type Change = readonly [LinkId, unknown];

const changeOf = (linkId: LinkId): fc.Arbitrary<Change> =>
  fc
    .oneof({ weight: 12, arbitrary: anyAnswerTo(linkId) }, fc.constant(undefined))
    .map((answer) => [linkId, answer]);

const change = fc.oneof(...linkIds.map(changeOf));

const age = fc.integer({ min: 0, max: 120 });

/** Nobody asked anything; everything denied; an ordinary back. */
const people: readonly LooseAnswers[] = [{ ctx_age: 40 }, { ...allDenied, ctx_age: 40 }, benignAnswers];

const switches = fc.record({
  mode: fc.constantFrom('browser' as const, 'clinic_tablet' as const),
  bilateral_pain_policy: fc.constantFrom('nhs_public' as const, 'specialist' as const),
  weak_flags_follow_nhs: fc.boolean(),
  ask_self_harm: fc.constantFrom('when_low' as const, 'always' as const, 'never' as const),
  min_age: fc.integer({ min: 16, max: 21 }),
});

const answersFrom = (person: LooseAnswers, changes: readonly Change[]): LooseAnswers =>
  Object.fromEntries(
    Object.entries({ ...person, ...Object.fromEntries(changes) }).filter(
      ([, answer]) => answer !== undefined,
    ),
  );

const changed = fc.tuple(fc.constantFrom(...people), fc.array(change, { maxLength: 60, size: 'max' }));

/** Any answers under any switches; the age may be missing. */
export const patients: fc.Arbitrary<Intake> = fc
  .tuple(changed, switches)
  .map(([[person, changes], chosen]) => intakeOf(answersFrom(person, changes), chosen));

/** The same with an age, so that there is a result. */
export const patientsWithAge: fc.Arbitrary<Intake> = fc
  .tuple(patients, age)
  .map(([intake, years]) => ({ ...intake, answers: { ...intake.answers, ctx_age: years } }));
