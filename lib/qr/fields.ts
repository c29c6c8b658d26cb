import { type BitReader, type BitWriter, bitsFor } from './bits';
import type { Field } from './layout';
import { readText, writeText } from './text';

/** What stands in the place of an answer or a switch. */
type State = 'usual' | 'unasked' | 'value' | 'absent';

/** The states of a field, the most common first: the first takes one bit, each further one more. */
const statesOf = (field: Field): readonly State[] => {
  if (field.type === 'text') return ['unasked', 'value'];
  const hasUsual = field.type !== 'choices' && field.usual !== undefined;
  return hasUsual ? ['usual', 'unasked', 'value', 'absent'] : ['value', 'unasked', 'absent'];
};

/** As many ones as states come before it, then a zero; the last needs none. */
const writeState = (state: State, field: Field, out: BitWriter): void => {
  const states = statesOf(field);
  const before = states.indexOf(state);
  for (let one = 0; one < before; one += 1) out.write(1, 1);
  if (before < states.length - 1) out.write(0, 1);
};

const readState = (field: Field, from: BitReader): State => {
  const states = statesOf(field);
  const last = states.length - 1;
  let before = 0;
  while (before < last && from.read(1) === 1) before += 1;
  return states[before] as State;
};

type Codes = readonly unknown[];

const writeCode = (code: unknown, codes: Codes, out: BitWriter): void =>
  out.write(codes.indexOf(code), bitsFor(codes.length - 1));

const readCode = (codes: Codes, from: BitReader): unknown => {
  const at = from.read(bitsFor(codes.length - 1));
  return at < codes.length ? codes[at] : from.refuse();
};

const writeValue = (value: unknown, field: Field, out: BitWriter): void => {
  switch (field.type) {
    case 'choice':
      writeCode(value, field.codes, out);
      break;
    case 'choices':
      out.write((value as Codes).length, bitsFor(field.codes.length));
      for (const code of value as Codes) writeCode(code, field.codes, out);
      break;
    case 'number':
      out.write(Number(value) - field.minValue, bitsFor(field.maxValue - field.minValue));
      break;
    case 'text':
      writeText(String(value), field.maxLength, out);
  }
};

const readValue = (field: Field, from: BitReader): unknown => {
  switch (field.type) {
    case 'choice':
      return readCode(field.codes, from);
    case 'choices':
      return Array.from({ length: from.read(bitsFor(field.codes.length)) }, () =>
        readCode(field.codes, from),
      );
    case 'number':
      return from.read(bitsFor(field.maxValue - field.minValue)) + field.minValue;
    case 'text':
      return readText(field.maxLength, from);
  }
};

const stateOf = (value: unknown, field: Field, absent: Codes): State => {
  if (value === undefined) return 'unasked';
  if ('usual' in field && value === field.usual) return 'usual';
  return field.type !== 'text' && absent.includes(value) ? 'absent' : 'value';
};

/** Writes an answer or a switch; `absent`: the reasons for having no answer. */
export const writeField = (value: unknown, field: Field, absent: Codes, out: BitWriter): void => {
  const state = stateOf(value, field, absent);
  writeState(state, field, out);
  if (state === 'value') writeValue(value, field, out);
  if (state === 'absent') writeCode(value, absent, out);
};

/** Reads what `writeField` wrote; what means nothing is refused by the reader. */
export const readField = (field: Field, absent: Codes, from: BitReader): unknown => {
  switch (readState(field, from)) {
    case 'usual':
      return 'usual' in field ? field.usual : from.refuse();
    case 'unasked':
      return undefined;
    case 'value':
      return readValue(field, from);
    case 'absent':
      return readCode(absent, from);
  }
};
