import type { Condition } from '@/lib/findings';

/** A condition with one fault planted, and where it stands: "part 2.1" is the first part of the second part. */
export interface Fault {
  readonly at: string;
  readonly condition: Condition;
}

type Of<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;
type Several = Of<'all' | 'any' | 'atLeast'>;

const without = <Part>(parts: readonly Part[], left: number): readonly Part[] =>
  parts.filter((_, at) => at !== left);

/** One more and one less. */
const shifted = <Key extends string>(condition: Condition & { readonly [K in Key]?: number }, key: Key) => {
  const bound = condition[key];
  return bound === undefined
    ? []
    : [bound - 1, bound + 1].map((moved) => ({
        at: `${key} ${moved} instead of ${bound}`,
        condition: { ...condition, [key]: moved } as Condition,
      }));
};

const oneValueFewer = (condition: Of<'is'>): readonly Fault[] =>
  condition.oneOf.length === 1
    ? []
    : condition.oneOf.map((value, at) => ({
        at: `without ${value}`,
        condition: { ...condition, oneOf: without(condition.oneOf, at) },
      }));

const oneFindingFewer = (condition: Of<'unsure'>): readonly Fault[] =>
  condition.of.map((finding, at) => ({
    at: `without ${finding}`,
    condition: { ...condition, of: without(condition.of, at) },
  }));

const turned = (condition: Several): readonly Fault[] => {
  if (condition.kind === 'atLeast') return shifted(condition, 'n');
  const kind = condition.kind === 'all' ? 'any' : 'all';
  return [{ at: `${kind} instead of ${condition.kind}`, condition: { kind, of: condition.of } }];
};

const inParts = (condition: Several): readonly Fault[] => [
  ...turned(condition),
  ...condition.of.flatMap((part, at) => [
    { at: `without part ${at + 1}`, condition: { ...condition, of: without(condition.of, at) } },
    ...faultsIn(part).map((fault) => ({
      at: `in part ${at + 1}: ${fault.at}`,
      condition: { ...condition, of: condition.of.map((one, i) => (i === at ? fault.condition : one)) },
    })),
  ]),
];

/**
 * The small slips that can be made in writing a condition: a number one too high or too low, an option or a part
 * forgotten, "and" for "or". Stryker knows no such slips in data; it only empties lists and words.
 */
export const faultsIn = (condition: Condition): readonly Fault[] => {
  switch (condition.kind) {
    case 'is':
      return oneValueFewer(condition);
    case 'number':
      return [...shifted(condition, 'min'), ...shifted(condition, 'max')];
    case 'count':
      return [...shifted(condition, 'atLeast'), ...shifted(condition, 'exactly')];
    case 'unsure':
      return oneFindingFewer(condition);
    case 'all':
    case 'any':
    case 'atLeast':
      return inParts(condition);
    default:
      return [];
  }
};
