import type { ChoiceId, FindingId, NumberId, Value, YesNoId } from '@/lib/questionnaire';
import type { CountId, DerivedId, ProtectiveId } from './derived-ids';

/**
 * A condition over findings, as data: it can be evaluated, printed as a sentence, checked and exported.
 *
 * There is no general negation. A danger cannot stand under a `not`; `unless` takes only the protective facts that
 * evidence §6.1(13) lists. So a worse answer can never lower the urgency: by construction, not by care.
 */
export type Condition =
  | { readonly kind: 'is'; readonly finding: FindingId; readonly oneOf: readonly string[] }
  | { readonly kind: 'number'; readonly finding: FindingId; readonly min?: number; readonly max?: number }
  | { readonly kind: 'underMinimumAge' }
  | { readonly kind: 'derived'; readonly id: DerivedId }
  | { readonly kind: 'count'; readonly id: CountId; readonly atLeast?: number; readonly exactly?: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'atLeast'; readonly n: number; readonly of: readonly Condition[] }
  | { readonly kind: 'unless'; readonly protective: ProtectiveId }
  | { readonly kind: 'unsure'; readonly of: readonly FindingId[] }
  | { readonly kind: 'incomplete' };

type ChoiceFinding = ChoiceId & FindingId;
type NumberFinding = NumberId & FindingId;

/** Yes to one of these. */
export const yes = (...findings: readonly [YesNoId, ...YesNoId[]]): Condition => {
  const each = findings.map((finding): Condition => ({ kind: 'is', finding, oneOf: ['yes'] }));
  return each.length === 1 ? (each[0] as Condition) : { kind: 'any', of: each };
};

/** The finding has one of these values. */
export const is = <L extends ChoiceFinding>(
  finding: L,
  ...oneOf: readonly [Value<L>, ...Value<L>[]]
): Condition => ({
  kind: 'is',
  finding,
  oneOf: oneOf.map(String),
});

/** The number is known and lies between `min` and `max`, both included. */
export const number = (
  finding: NumberFinding,
  bounds: { readonly min?: number; readonly max?: number },
): Condition => ({ kind: 'number', finding, ...bounds });

/** The age lies below the lowest age the service accepts (switch `min_age`). */
export const underMinimumAge: Condition = { kind: 'underMinimumAge' };

/** A derived value of evidence §6.2 that is true or not. */
export const derived = (id: DerivedId): Condition => ({ kind: 'derived', id });

/** A derived count of evidence §6.2 reaches n. */
export const countAtLeast = (id: CountId, atLeast: number): Condition => ({ kind: 'count', id, atLeast });

/** A derived count of evidence §6.2 is exactly n. Never over class A or B findings. */
export const countExactly = (id: CountId, exactly: number): Condition => ({ kind: 'count', id, exactly });

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of });

export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of });

/** At least n of these hold. */
export const atLeast = (n: number, ...of: readonly Condition[]): Condition => ({ kind: 'atLeast', n, of });

/** Unless a protective fact is present; an unknown one protects nobody. */
export const unless = (protective: ProtectiveId): Condition => ({ kind: 'unless', protective });

/** One of these was asked and not answered: "not sure", "would rather not say" or left empty. */
export const unsure = (...of: readonly FindingId[]): Condition => ({ kind: 'unsure', of });

/** A class B or C question was shown and left empty (evidence §6.1(8)). */
export const incomplete: Condition = { kind: 'incomplete' };
