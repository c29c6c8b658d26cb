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

const valuesOf = Object.fromEntries(linkIds.map((linkId) => [linkId, legalValue(linkId)]));
const unansweredOf = Object.fromEntries(linkIds.map((linkId) => [linkId, reasonOf(linkId)]));

const drawn = (arbitrary: fc.Arbitrary<unknown> | undefined, random: fc.Random): unknown =>
  arbitrary?.generate(random, undefined).value;

/** Any value, but the benign person's more often, so that single answers get the chance to decide. */
const drawnValue = (linkId: LinkId, random: fc.Random): unknown =>
  linkId in benignAnswers && random.nextInt(1, 5) <= 3
    ? benignAnswers[linkId]
    : drawn(valuesOf[linkId], random);

const drawnAnswer = (linkId: LinkId, mix: Mix, random: fc.Random): unknown => {
  const chance = random.nextInt(1, 1000);
  if (chance <= mix.unasked) return undefined;
  if (chance <= mix.unasked + mix.inVain) return drawn(unansweredOf[linkId], random);
  if (!isYesNo(linkId)) return drawnValue(linkId, random);
  return chance <= mix.unasked + mix.inVain + mix.yes ? 'yes' : 'no';
};

/**
 * Sets of answers, drawn question by question. One arbitrary instead of a tuple of 140: that took several
 * milliseconds a set, which was most of the time of all tests. It shrinks towards the benign person.
 */
class AnswerSets extends fc.Arbitrary<LooseAnswers> {
  readonly mixes: readonly Mix[];

  constructor(mixes: readonly Mix[]) {
    super();
    this.mixes = mixes;
  }

  override generate(random: fc.Random): fc.Value<LooseAnswers> {
    const mix = this.mixes[random.nextInt(0, this.mixes.length - 1)] as Mix;
    const answers: Record<string, unknown> = {};
    for (const linkId of linkIds) {
      const answer = drawnAnswer(linkId, mix, random);
      if (answer !== undefined) answers[linkId] = answer;
    }
    return new fc.Value(answers, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is LooseAnswers {
    return typeof value === 'object';
  }

  override shrink(answers: LooseAnswers): fc.Stream<fc.Value<LooseAnswers>> {
    return fc.stream(simpler(answers)).map((fewer) => new fc.Value(fewer, undefined));
  }
}

/** The same answers with ever smaller parts of them put back to the benign person's. */
function* simpler(answers: LooseAnswers): IterableIterator<LooseAnswers> {
  const special = linkIds.filter((linkId) => answers[linkId] !== benignAnswers[linkId]);
  for (let size = special.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = 0; from < special.length; from += size) {
      const back = special.slice(from, from + size).map((linkId) => [linkId, benignAnswers[linkId]]);
      yield { ...answers, ...Object.fromEntries(back) };
    }
  }
}

const switches = fc.record({
  mode: fc.constantFrom('browser', 'clinic_tablet'),
  bilateral_pain_policy: fc.constantFrom('nhs_public', 'specialist'),
  weak_flags_follow_nhs: fc.boolean(),
  ask_self_harm: fc.constantFrom('when_low', 'always', 'never'),
  ask_unsafe: fc.boolean(),
  locale: fc.constantFrom('intl', 'uk', 'us', 'au'),
  min_age: fc.integer({ min: 16, max: 21 }),
});

const nearlyHealthy: Mix = { yes: 10, inVain: 5, unasked: 50 };
const withSome: Mix = { yes: 40, inVain: 20, unasked: 100 };
const withNearlyEverything: Mix = { yes: 400, inVain: 100, unasked: 200 };

/** Answer sets from a nearly healthy back, where one answer decides, to one with nearly everything. */
const answerSets = new AnswerSets([
  ...Array<Mix>(5).fill(nearlyHealthy),
  ...Array<Mix>(3).fill(withSome),
  withNearlyEverything,
]);

/** Any legal intake, with an age and without. */
export const intakes: fc.Arbitrary<Intake> = fc
  .tuple(answerSets, switches)
  .map(([answers, chosen]) => intakeOf(answers, chosen));

/** Any legal intake that has an age, so that it has an assessment. */
export const intakesWithAge: fc.Arbitrary<Intake> = fc
  .tuple(intakes, fc.integer({ min: 0, max: 120 }))
  .map(([intake, age]) => ({ ...intake, answers: { ...intake.answers, ctx_age: age } }));
