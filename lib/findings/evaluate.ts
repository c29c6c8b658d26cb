import { allOf, anyOf, equals, reaches, type Truth, tallyOf } from '@/lib/base';
import { type FindingId, findingIds, isAbsentReason, items } from '@/lib/questionnaire';
import type { Condition } from './condition';
import type { Findings } from './findings';
import { placeOf, whetherKnown } from './known';

/** A condition made ready to run. */
export type Test = (findings: Findings) => Truth;

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** Most conditions take one value only; comparing with it is quicker than looking into a set. */
const compileIs = ({ finding, oneOf }: Of<'is'>): Test => {
  const at = placeOf(finding);
  const [only] = oneOf;
  if (oneOf.length === 1) {
    return ({ known }) => (known.reading[at] === only ? 'present' : whetherKnown(at, known));
  }
  const values: ReadonlySet<unknown> = new Set(oneOf);
  return ({ known }) => (values.has(known.reading[at]) ? 'present' : whetherKnown(at, known));
};

const compileNumber = ({ finding, min, max }: Of<'number'>): Test => {
  const at = placeOf(finding);
  const from = min ?? Number.NEGATIVE_INFINITY;
  const to = max ?? Number.POSITIVE_INFINITY;
  return ({ known }) => {
    const value = known.reading[at];
    if (typeof value !== 'number') return whetherKnown(at, known);
    return value >= from && value <= to ? 'present' : 'absent';
  };
};

const underMinimumAge: Test = ({ known, reading, intake }) => {
  const age = reading.ctx_age;
  if (typeof age !== 'number') return whetherKnown(placeOf('ctx_age'), known);
  return age < intake.switches.min_age ? 'present' : 'absent';
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

const compileUnsure = ({ of }: Of<'unsure'>): Test => {
  const places = of.map(placeOf);
  return ({ known }) => (places.some((at) => isAbsentReason(known.answers[at])) ? 'present' : 'absent');
};

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

const placesForIncomplete = countForIncomplete.map(placeOf);

const incomplete: Test = ({ known }) =>
  placesForIncomplete.some((at) => known.answers[at] === 'skipped') ? 'present' : 'absent';

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
  if (condition.kind === 'all') return (findings) => allOf(tests, findings);
  if (condition.kind === 'any') return (findings) => anyOf(tests, findings);
  return (findings) => reaches(tallyOf(tests, findings), condition.n);
};
