import type { Expression } from './expression';

/*
 * What the specification's conditions mean (§6.1(1) to (6)): two-valued, over the answers after pre-processing.
 */

/** What a condition is read against. */
export interface Case {
  /** The answers after pre-processing; what was never shown is not there. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly derived: (id: string) => Meaning;
  readonly incomplete: () => boolean;
}

type Meaning = boolean | number | string | undefined;

export const declined = (answer: unknown): boolean =>
  answer === 'not_sure' || answer === 'prefer_not' || answer === 'skipped';

/** An answer's value; a reason for having none is no value. */
const given = (answer: unknown): string | number | undefined =>
  (typeof answer === 'string' && !declined(answer)) || typeof answer === 'number' ? answer : undefined;

const numberOf = (answer: unknown): number | undefined => (typeof answer === 'number' ? answer : undefined);

const nameOf = (expression: Expression): string => {
  if (expression.kind !== 'word') throw new Error(`expected a finding, found ${expression.kind}`);
  return expression.name;
};

const howMany = (of: readonly Expression[], holds: (finding: string) => boolean): number =>
  of.map(nameOf).filter(holds).length;

const call = (name: string, of: readonly Expression[], it: Case): Meaning => {
  const score = (finding: string, reverse: boolean): number | undefined => {
    const value = numberOf(it.answers[finding]);
    return value === undefined || !reverse ? value : 10 - value;
  };
  const between = (min: number, max: number, reverse: boolean): number =>
    howMany(of, (finding) => {
      const value = score(finding, reverse);
      return value !== undefined && value >= min && value <= max;
    });
  const only = of[0] as Expression;
  switch (name) {
    case 'Y':
      return it.answers[nameOf(only)] === 'yes';
    case 'countY':
      return howMany(of, (finding) => it.answers[finding] === 'yes');
    case 'countU':
      return howMany(of, (finding) => declined(it.answers[finding]));
    case 'val':
      return given(it.answers[nameOf(only)]);
    case 'num':
      return numberOf(it.answers[nameOf(only)]);
    case 'bool01':
      return evaluate(only, it) === true ? 1 : 0;
    case 'count7':
      return between(7, 10, false);
    case 'count7r':
      return between(7, 10, true);
    case 'count46':
      return between(4, 6, false);
    case 'count46r':
      return between(4, 6, true);
    case 'incomplete':
      return it.incomplete();
    default:
      throw new Error(`the specification does not define ${name}()`);
  }
};

const isNumeric = (expression: Expression): boolean =>
  expression.kind === 'call'
    ? expression.name === 'num'
    : expression.kind !== 'word' || expression.name.startsWith('d_');

/** The right side of `==` and `!=` is a literal, unless it is a number. */
const rightOf = (expression: Expression, it: Case): Meaning =>
  expression.kind === 'word' ? expression.name : evaluate(expression, it);

const compare = (operator: string, left: Meaning, right: Meaning, numeric: boolean): boolean => {
  // A missing number makes every comparison false, a missing value makes `!=` true.
  if (left === undefined) return operator === '!=' && !numeric;
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  const [a, b] = [Number(left), Number(right)];
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
};

/** The meaning of an expression in a case. */
export const evaluate = (expression: Expression, it: Case): Meaning => {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'word':
      return it.derived(expression.name);
    case 'call':
      return call(expression.name, expression.of, it);
    case 'sum':
      return expression.of.reduce((sum, part) => sum + Number(evaluate(part, it)), 0);
    case 'compare': {
      const { operator, left, right } = expression;
      return compare(operator, evaluate(left, it), rightOf(right, it), isNumeric(left));
    }
    case 'in':
      return expression.values.includes(String(evaluate(expression.left, it)));
    case 'not':
      return evaluate(expression.of, it) !== true;
    case 'and':
      return expression.of.every((part) => evaluate(part, it) === true);
    case 'or':
      return expression.of.some((part) => evaluate(part, it) === true);
  }
};
