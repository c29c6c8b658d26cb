/** What a choice or a switch may hold. */
type Code = string | number | boolean;

/** One of several codes. `usual` takes one bit. */
interface ChoiceField {
  readonly type: 'choice';
  readonly codes: readonly Code[];
  readonly usual?: Code;
}

/** Several of several codes, in any order. */
interface ChoicesField {
  readonly type: 'choices';
  readonly codes: readonly Code[];
}

/** A whole number from `minValue` to `maxValue`. */
interface NumberField {
  readonly type: 'number';
  readonly minValue: number;
  readonly maxValue: number;
  readonly usual?: Code;
}

/** The person's own words; `maxLength` in UTF-16 code units. */
interface TextField {
  readonly type: 'text';
  readonly maxLength: number;
}

/** What can be written in the place of one answer or one switch. */
export type Field = ChoiceField | ChoicesField | NumberField | TextField;

/** A field and whose it is: the linkId, or the name of the switch. */
export type NamedField = Field & { readonly id: string };

/** The order and the meaning of the bits. Once it was used it never changes; a new questionnaire gets a new one. */
export interface Layout {
  readonly tiers: readonly string[];
  readonly absent: readonly string[];
  readonly switches: readonly NamedField[];
  readonly answers: readonly NamedField[];
}
