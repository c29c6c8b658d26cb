import { keysOf } from '@/lib/base';
import {
  type Condition,
  countForIncomplete,
  derivedCounts,
  derivedFacts,
  protectiveFacts,
} from '@/lib/findings';
import type { LinkId } from '@/lib/questionnaire';
import type { Criteria } from '@/lib/questionnaire/criteria';
import type { Rule } from '@/lib/triage';

/*
 * The rules as FHIRPath, so that a second, unrelated engine can evaluate them. FHIRPath has the same three truth
 * values: true, false, and the empty collection for "unknown". The expressions are read over a
 * QuestionnaireResponse; derived values are environment variables (`%d_ces_core`), evaluated first, in order.
 */

/** How an item is reached: in a real QuestionnaireResponse, or in an index of its items by linkId. */
export type Path = (linkId: LinkId) => string;

export const inResponse: Path = (linkId) => `item.where(linkId = '${linkId}')`;
export const inIndex: Path = (linkId) => linkId;

/** Unanswered questions that are read as a value, as FHIRPath (evidence §6.1(4), §6.1(11)). */
const pregnancyUnlessAnswered = (at: Path): string => {
  const [age, sex] = [
    `${at('ctx_age')}.answer.valueInteger`,
    `${at('ctx_sex_birth')}.answer.valueCoding.code`,
  ];
  return `iif(${age} >= 12 and ${age} <= 55, iif(${sex} = 'male', 'not_applicable', 'possible'), 'not_applicable')`;
};

const readUnlessAnswered = (finding: LinkId, at: Path): string | undefined => {
  if (finding === 'ctx_pregnancy') return pregnancyUnlessAnswered(at);
  if (finding === 'ctx_pain_duration') return `'d1_13'`;
  if (finding === 'ctx_cancer') return `'none'`;
  return finding.endsWith('_timing') || finding === 'fx_trauma_time' ? `'unknown'` : undefined;
};

/** Values that the rules read as another one. */
const alsoReadAs = (finding: LinkId, values: readonly string[]): readonly string[] => {
  if (finding === 'ctx_course' && values.includes('same')) return [...values, 'fluctuating'];
  return finding === 'axspa_nsaid' && values.includes('no') ? [...values, 'not_tried'] : values;
};

const anyOf = (parts: readonly string[]): string => `(${parts.join(' or ')})`;

/** Asked without an answer: unknown. Never asked: false. */
const otherwise = (finding: LinkId, at: Path): string => `iif(${at(finding)}.exists(), {}, false)`;

const isPath = ({ finding, oneOf }: Extract<Condition, { kind: 'is' }>, at: Path): string => {
  const code = `${at(finding)}.answer.valueCoding.code`;
  const among = anyOf(alsoReadAs(finding, oneOf).map((value) => `${code} = '${value}'`));
  const assumed = readUnlessAnswered(finding, at);
  const assumedFits =
    assumed === undefined ? undefined : anyOf(oneOf.map((value) => `${assumed} = '${value}'`));
  const without = otherwise(finding, at);
  return `iif(${code}.exists(), ${among}, ${assumedFits === undefined ? without : `iif(${assumedFits}, true, ${without})`})`;
};

const numberPath = ({ finding, min, max }: Extract<Condition, { kind: 'number' }>, at: Path): string => {
  const value = `${at(finding)}.answer.valueInteger`;
  const bounds = [
    ...(min === undefined ? [] : [`${value} >= ${min}`]),
    ...(max === undefined ? [] : [`${value} <= ${max}`]),
  ];
  // A first pain at an age above the present one says nothing.
  const possible =
    finding === 'axspa_onset_age'
      ? [`iif(${value} > ${at('ctx_age')}.answer.valueInteger, false, true)`]
      : [];
  return `iif(${value}.exists(), (${[...possible, ...bounds].join(' and ')}), ${otherwise(finding, at)})`;
};

/** How many hold, and how many would if all that is unknown did. */
const tally = (parts: readonly string[]): readonly [string, string] => [
  `(${parts.map((part) => `iif(${part}, 1, 0)`).join(' + ')})`,
  `(${parts.map((part) => `iif(${part}, 1, iif((${part}).exists(), 0, 1))`).join(' + ')})`,
];

const reaches = (present: string, possible: string, n: number): string =>
  `iif(${present} >= ${n}, true, iif(${possible} >= ${n}, {}, false))`;

const isExactly = (present: string, possible: string, n: number): string =>
  `iif(${present} = ${n}, true, iif(${present} < ${n} and ${possible} >= ${n}, {}, false))`;

const countPath = ({ id, atLeast, exactly }: Extract<Condition, { kind: 'count' }>): string =>
  exactly === undefined
    ? reaches(`%${id}_present`, `%${id}_possible`, atLeast ?? 1)
    : isExactly(`%${id}_present`, `%${id}_possible`, exactly);

/** A condition as a FHIRPath expression that is true, false, or empty for unknown. */
const fhirPathOf = (condition: Condition, at: Path): string => {
  const several = (of: readonly Condition[]): readonly string[] => of.map((part) => fhirPathOf(part, at));
  switch (condition.kind) {
    case 'is':
      return isPath(condition, at);
    case 'number':
      return numberPath(condition, at);
    case 'underMinimumAge':
      return `(${at('ctx_age')}.answer.valueInteger < %min_age)`;
    case 'derived':
      return `%${condition.id}`;
    case 'count':
      return countPath(condition);
    case 'unless':
      return `iif(%${condition.protective.replaceAll('-', '_')}, false, true)`;
    case 'unsure':
      return anyOf(condition.of.map((finding) => `${at(finding)}.answer.extension.exists()`));
    case 'incomplete':
      return anyOf(
        countForIncomplete.map((id) => `${at(id)}.answer.extension.where(valueCode = 'not-asked').exists()`),
      );
    case 'all':
      return `(${several(condition.of).join(' and ')})`;
    case 'any':
      return anyOf(several(condition.of));
    case 'atLeast':
      return reaches(...tally(several(condition.of)), condition.n);
  }
};

/** An expression with the name under which later ones know its value. */
export interface NamedPath {
  readonly name: string;
  readonly path: string;
}

/** The derived values, counts and protective facts, in the order in which they build on each other. */
export const variables = (at: Path): readonly NamedPath[] => [
  ...keysOf(derivedFacts).map((id) => ({ name: id, path: fhirPathOf(derivedFacts[id], at) })),
  ...keysOf(derivedCounts).flatMap((id) => {
    const [present, possible] = tally(derivedCounts[id].map((part) => fhirPathOf(part, at)));
    return [
      { name: `${id}_present`, path: present },
      { name: `${id}_possible`, path: possible },
    ];
  }),
  ...keysOf(protectiveFacts).map((id) => ({
    name: id.replaceAll('-', '_'),
    path: fhirPathOf(protectiveFacts[id], at),
  })),
];

/** The rules as expressions, by their ids. */
export const rulePaths = (rules: Readonly<Record<string, Rule>>, at: Path): readonly NamedPath[] =>
  Object.entries(rules).map(([name, rule]) => ({ name, path: fhirPathOf(rule.when, at) }));

/** Whether a block is open (evidence §6.4): its FHIR `enableWhen` as one expression, true or not. */
export const criteriaPath = (criteria: Criteria, at: Path): string => {
  if ('any' in criteria) return anyOf(criteria.any.map((one) => criteriaPath(one, at)));
  if ('all' in criteria) return `(${criteria.all.map((one) => criteriaPath(one, at)).join(' and ')})`;
  if ('switch' in criteria) return `(%${criteria.switch} = '${criteria.answer}')`;
  const { question, operator } = criteria;
  if (operator === 'unknown') return `${at(question)}.answer.extension.exists()`;
  if (operator === '<=' || operator === '>=') {
    return `iif(${at(question)}.answer.valueInteger ${operator} ${criteria.answer}, true, false)`;
  }
  const code = `${at(question)}.answer.valueCoding.code`;
  const assumed = readUnlessAnswered(question, at);
  const equal = `iif(${code}.exists(), ${code} = '${criteria.answer}', ${assumed === undefined ? 'false' : `${assumed} = '${criteria.answer}'`})`;
  return operator === '=' ? equal : `(${equal}).not()`;
};
