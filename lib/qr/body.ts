import type { Handover, Shown } from '@/lib/handover';
import { type BitReader, type BitWriter, bitReader, bitsFor, bitWriter } from './bits';
import { readField, writeField } from './fields';
import type { Layout, NamedField } from './layout';
import { readTime, writeTime } from './time';

const rulesetPrefix = 'lbp-triage-';
/** The version behind the prefix, four bits to a character; the place after the last stands for the end. */
const versionCharacters = '0123456789.';
/** As many as the longest name of a ruleset has, so that a damaged one ends too. */
const longestVersion = 14;
const hoursWidth = bitsFor(10_000);

const writeVersion = (rulesetVersion: string, out: BitWriter): void => {
  for (const character of rulesetVersion.slice(rulesetPrefix.length)) {
    out.write(versionCharacters.indexOf(character), 4);
  }
  out.write(versionCharacters.length, 4);
};

const readVersion = (from: BitReader): string => {
  let version = rulesetPrefix;
  for (let count = 0; count <= longestVersion; count += 1) {
    const character = versionCharacters[from.read(4)];
    if (character === undefined) return version;
    version += character;
  }
  from.refuse();
  return version;
};

const writeFields = (values: object, fields: readonly NamedField[], layout: Layout, out: BitWriter): void => {
  const given = new Map(Object.entries(values));
  for (const field of fields) writeField(given.get(field.id), field, layout.absent, out);
};

const readFields = (fields: readonly NamedField[], layout: Layout, from: BitReader): object =>
  Object.fromEntries(
    fields
      .map((field) => [field.id, readField(field, layout.absent, from)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** A handover as bits, in the order of the layout; `null` when something has no place in it. */
export const writeBody = (handover: Handover, layout: Layout): Uint8Array | null => {
  const { answers, switches, authored, shown } = handover;
  const out = bitWriter();
  writeVersion(shown.rulesetVersion, out);
  out.write(layout.tiers.indexOf(shown.tier), bitsFor(layout.tiers.length - 1));
  out.write(shown.maxWaitHours, hoursWidth);
  writeTime(authored, out);
  writeFields(switches, layout.switches, layout, out);
  writeFields(answers, layout.answers, layout, out);
  return out.bytes();
};

/** What the bits say, not yet judged: whoever reads on has to parse it. `null` when they mean nothing. */
export const readBody = (bytes: Uint8Array, layout: Layout): unknown => {
  const from = bitReader(bytes);
  const shown: { readonly [K in keyof Shown]: unknown } = {
    rulesetVersion: readVersion(from),
    tier: layout.tiers[from.read(bitsFor(layout.tiers.length - 1))],
    maxWaitHours: from.read(hoursWidth),
  };
  const authored = readTime(from);
  const switches = readFields(layout.switches, layout, from);
  const answers = readFields(layout.answers, layout, from);
  if (!from.isSound()) return null;
  return { answers, switches, shown, ...(authored === undefined ? {} : { authored }) };
};
