import { keysOf } from '@/lib/base';
import {
  absentReasons,
  defaultSwitches,
  itemOf,
  type LinkId,
  linkIds,
  type Switches,
  switchOptions,
} from '@/lib/questionnaire';
import { tiers } from '@/lib/triage';
import { crc32 } from './checksum';
import type { Field, Layout } from './layout';

/** What most people answer: no, or none. */
const usualOf = (codes: readonly string[]): { readonly usual?: string } => {
  const usual = ['no', 'none'].find((code) => codes.includes(code));
  return usual === undefined ? {} : { usual };
};

const fieldOf = (linkId: LinkId): Field => {
  const item = itemOf(linkId);
  switch (item.type) {
    case 'integer':
      return { type: 'number', minValue: item.minValue, maxValue: item.maxValue };
    case 'text':
      return { type: 'text', maxLength: item.maxLength };
    case 'choice':
      return item.repeats
        ? { type: 'choices', codes: item.answerOption }
        : { type: 'choice', codes: item.answerOption, ...usualOf(item.answerOption) };
  }
};

const fieldOfSwitch = (key: keyof Switches): Field => {
  const options = switchOptions[key];
  const usual = defaultSwitches[key];
  return 'minValue' in options
    ? { type: 'number', ...options, usual }
    : { type: 'choice', codes: options, usual };
};

/** Private answers are never handed over, so there is no place for them. */
const isPrivate = (linkId: LinkId): boolean => linkId.startsWith('saf_');

/** The layout that the present questionnaire asks for. */
export const presentLayout = (): Layout => ({
  tiers,
  absent: absentReasons,
  switches: keysOf(switchOptions).map((id) => ({ id, ...fieldOfSwitch(id) })),
  answers: linkIds.filter((id) => !isPrivate(id)).map((id) => ({ id, ...fieldOf(id) })),
});

/** A number that changes with anything in a layout, the order of its parts included. */
export const checksumOf = (layout: Layout): number => crc32(new TextEncoder().encode(JSON.stringify(layout)));
