import type { KeyOf } from '@/lib/base';

/**
 * Why there is no answer although the question was shown: could not say, would not say, left empty.
 * For safety the three are equal (evidence §6.1(3)).
 */
export const absentReasons = ['not_sure', 'prefer_not', 'skipped'] as const;
export type AbsentReason = (typeof absentReasons)[number];

export const isAbsentReason = (value: unknown): value is AbsentReason =>
  value === 'not_sure' || value === 'prefer_not' || value === 'skipped';

/** A = time-critical, B = clinically important, C = context or criterion (evidence §2.1). */
export type FindingClass = 'A' | 'B' | 'C';

/** One of several options, FHIR `choice`. A yes/no question is a choice of `yes` and `no`. */
export interface ChoiceItem<Code extends string = string> {
  readonly type: 'choice';
  readonly repeats: false;
  readonly class: FindingClass;
  readonly answerOption: readonly Code[];
}

/** Several of several options, FHIR `choice` that `repeats`. */
export interface MultiChoiceItem<Code extends string = string> {
  readonly type: 'choice';
  readonly repeats: true;
  readonly class: FindingClass;
  readonly answerOption: readonly Code[];
}

/** A whole number from `minValue` to `maxValue`; a `scale` is shown as a row of eleven radio buttons. */
export interface IntegerItem {
  readonly type: 'integer';
  readonly class: FindingClass;
  readonly minValue: number;
  readonly maxValue: number;
  readonly control: 'number' | 'scale';
}

/** The person's own words: printed, never interpreted. `maxLength` in UTF-16 code units. */
export interface TextItem {
  readonly type: 'text';
  readonly class: FindingClass;
  readonly maxLength: number;
}

export type Item = ChoiceItem | MultiChoiceItem | IntegerItem | TextItem;

/** The value that an item's answer takes when there is one. */
export type ValueOf<I extends Item> =
  I extends ChoiceItem<infer Code>
    ? Code
    : I extends MultiChoiceItem<infer Code>
      ? readonly Code[]
      : I extends IntegerItem
        ? number
        : string;

/** An item's answer: a value, or (except for free text) the reason why there is none. */
export type AnswerOf<I extends Item> = I extends TextItem ? string : ValueOf<I> | AbsentReason;

/** Answers by linkId. A missing key means that the question was never shown. */
export type AnswersOf<Items extends Record<string, Item>> = {
  readonly [L in KeyOf<Items>]?: AnswerOf<Items[L]>;
};

export const yesNo = (itemClass: FindingClass): ChoiceItem<'yes' | 'no'> => choice(itemClass, ['yes', 'no']);

export const choice = <const Code extends string>(
  itemClass: FindingClass,
  answerOption: readonly Code[],
): ChoiceItem<Code> => ({ type: 'choice', repeats: false, class: itemClass, answerOption });

export const multiChoice = <const Code extends string>(
  answerOption: readonly Code[],
): MultiChoiceItem<Code> => ({
  type: 'choice',
  repeats: true,
  class: 'C',
  answerOption,
});

export const wholeNumber = (minValue: number, maxValue: number): IntegerItem => ({
  type: 'integer',
  class: 'C',
  minValue,
  maxValue,
  control: 'number',
});

/** A 0 to 10 scale with worded ends. */
export const scale: IntegerItem = {
  type: 'integer',
  class: 'C',
  minValue: 0,
  maxValue: 10,
  control: 'scale',
};

export const text = (maxLength: number): TextItem => ({ type: 'text', class: 'C', maxLength });
