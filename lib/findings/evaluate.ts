import { allOf, anyOf, equals, reaches, type Truth, tallyOf } from '@/lib/base';
import { type FindingId, findingIds, isAbsentReason, items } from '@/lib/questionnaire';
import type { Condition } from './condition';
import type { Findings } from './findings';

/** A condition made ready to run. */
export type Test = (findings: Findings) => Truth;

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/**
 * Present when the reading says so. Otherwise unknown when the question was asked in vain and some answer would
 * make it present; a question that was never asked is absent (evidence §6.1(1)).
 */
const whetherKnown = (finding: FindingId, findings: Findings): Truth =>
  isAbsentReason(findings.answers[finding]) ? 'unknown' : 'absent';

const compileIs = ({ finding, oneOf }: Of<'is'>): Test => {
  const [only] = oneOf;
  if (oneOf.length === 1) {
    return (findings) => (findings.reading[finding] === only ? 'present' : whetherKnown(finding, findings));
  }
  const values: ReadonlySet<unknown> = new Set(oneOf);
  return (findings) => (values.has(findings.reading[finding]) ? 'present' : whetherKnown(finding, findings));
};

const compileNumber = ({ finding, min, max }: Of<'number'>): Test => {
  const from = min ?? Number.NEGATIVE_INFINITY;
  const to = max ?? Number.POSITIVE_INFINITY;
  return (findings) => {
    const value = findings.reading[finding];
    if (typeof value !== 'number') return whetherKnown(finding, findings);
    return value >= from && value <= to ? 'present' : 'absent';
  };
};

const underMinimumAge: Test = (findings) => {
  const age = findings.reading.ctx_age;
  if (typeof age !== 'number') return whetherKnown('ctx_age', findings);
  return age < findings.intake.switches.min_age ? 'present' : 'absent';
};

const compileCount = ({ id, atLeast, exactly }: Of<'count'>): Test =>
  exactly === undefined
    ? (findings) => reaches(findings.counts[id], atLeast ?? 1)
    : (findings) => equals(findings.counts[id], exactly);

/** An unknown protective fact counts as absent, so the rule is not held back by it (settled). */
const compileUnless =
  ({ protective }: Of<'unless'>): Test =>
  (findings) =>
    findings.protective[protective] === 'present' ? 'absent' : 'present';

const compileUnsure =
  ({ of }: Of<'unsure'>): Test =>
  (findings) =>
    of.some((finding) => isAbsentReason(findings.answers[finding])) ? 'present' : 'absent';

/** Left out of "incomplete" (evidence §6.1(8)); class A has rules of its own. */
const neverIncomplete: ReadonlySet<string> = new Set([
  'ces_timing',
  'mot_timing',
  'cord_timing',
  'fx_trauma_time',
  'ctx_age',
  'ctx_pregnancy',
  'ces_sexual_new',
]);

/** The findings that make a questionnaire incomplete when they were shown and left empty. */
export const countForIncomplete: readonly FindingId[] = findingIds.filter(
  (id) =>
    items[id].class !== 'A' && !neverIncomplete.has(id) && !id.startsWith('psy_') && !id.startsWith('saf_'),
);

const incomplete: Test = (findings) =>
  countForIncomplete.some((finding) => findings.answers[finding] === 'skipped') ? 'present' : 'absent';

const compiled = new WeakMap<Condition, Test>();

/** Turns a condition into a function, once, so that evaluating many intakes does not walk the data again. */
export const compile = (condition: Condition): Test => {
  const known = compiled.get(condition);
  if (known !== undefined) return known;
  const test = compileOne(condition);
  compiled.set(condition, test);
  return test;
};

const compileOne = (condition: Condition): Test => {
  switch (condition.kind) {
    case 'is':
      return compileIs(condition);
    case 'number':
      return compileNumber(condition);
    case 'underMinimumAge':
      return underMinimumAge;
    case 'derived':
      return (findings) => findings.derived[condition.id];
    case 'count':
      return compileCount(condition);
    case 'unless':
      return compileUnless(condition);
    case 'unsure':
      return compileUnsure(condition);
    case 'incomplete':
      return incomplete;
    default:
      return compileSeveral(condition);
  }
};

const compileSeveral = (condition: Of<'all' | 'any' | 'atLeast'>): Test => {
  const tests = condition.of.map(compile);
  const truths = (findings: Findings): readonly Truth[] => tests.map((test) => test(findings));
  if (condition.kind === 'all') return (findings) => allOf(truths(findings));
  if (condition.kind === 'any') return (findings) => anyOf(truths(findings));
  return (findings) => reaches(tallyOf(truths(findings)), condition.n);
};
