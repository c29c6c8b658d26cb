import type { BitReader, BitWriter } from './bits';
import { readText, writeText } from './text';

/*
 * When the answers were confirmed. The two forms that computers write, to the second and to the millisecond in UTC,
 * go in as numbers; any other form of ISO 8601 goes in as text, so that exactly what was written comes back.
 */

const forms = ['none', 'seconds', 'milliseconds', 'text'] as const;

/** Year, month, day, hour, minute, second, millisecond: bits and digits of each. */
const parts = [
  { width: 14, digits: 4 },
  { width: 4, digits: 2 },
  { width: 5, digits: 2 },
  { width: 5, digits: 2 },
  { width: 6, digits: 2 },
  { width: 6, digits: 2 },
  { width: 10, digits: 3 },
] as const;

const inUtc = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?Z$/;

/** Longer than any time with a sense, however many decimals its seconds have. */
const longestText = 63;

type Form = (typeof forms)[number];

const partsIn = (form: Form) => (form === 'seconds' ? parts.slice(0, 6) : parts);

const formOf = (time: string | undefined): Form => {
  if (time === undefined) return 'none';
  const numbers = inUtc.exec(time);
  if (numbers === null) return 'text';
  return numbers[7] === undefined ? 'seconds' : 'milliseconds';
};

export const writeTime = (time: string | undefined, out: BitWriter): void => {
  const form = formOf(time);
  out.write(forms.indexOf(form), 2);
  if (time === undefined) return;
  const numbers = inUtc.exec(time)?.slice(1) ?? [];
  if (form === 'text') writeText(time, longestText, out);
  else for (const [at, { width }] of partsIn(form).entries()) out.write(Number(numbers[at]), width);
};

export const readTime = (from: BitReader): string | undefined => {
  const form = forms[from.read(2)] as Form;
  if (form === 'none') return undefined;
  if (form === 'text') return readText(longestText, from);
  const [year, month, day, hour, minute, second, millisecond] = partsIn(form).map(({ width, digits }) =>
    String(from.read(width)).padStart(digits, '0'),
  );
  const fraction = millisecond === undefined ? '' : `.${millisecond}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`;
};
