import type { QuestionnaireItem, QuestionnaireResponseItem } from 'fhir/r4';
import { keysOf } from '@/lib/base';
import { defaultSwitches, type Switches } from '@/lib/questionnaire';
import { extensions } from './names';
import { groupId } from './outline';
import type { FhirWords } from './words';

/** The linkId under which a switch stands in a response. */
export const settingId = (name: keyof Switches): string => `${groupId.settings}.${name}`;

/** The switches as one value by linkId. */
export const settingIds: Readonly<Record<string, keyof Switches>> = Object.fromEntries(
  keysOf(defaultSwitches).map((name) => [settingId(name), name]),
);

const typedValue = (value: string | number | boolean) => {
  if (typeof value === 'string') return { valueString: value };
  return typeof value === 'number' ? { valueInteger: value } : { valueBoolean: value };
};

const itemType = (value: string | number | boolean): QuestionnaireItem['type'] => {
  if (typeof value === 'string') return 'string';
  return typeof value === 'number' ? 'integer' : 'boolean';
};

/** A hidden group with the usual set-up; a service that is set up otherwise changes the initial values. */
export const settingsItem = ({ fhir }: FhirWords): QuestionnaireItem => ({
  linkId: groupId.settings,
  text: fhir.settings,
  type: 'group',
  extension: [{ url: extensions.hidden, valueBoolean: true }],
  item: keysOf(defaultSwitches).map((name) => ({
    linkId: settingId(name),
    text: fhir.switches[name],
    type: itemType(defaultSwitches[name]),
    initial: [typedValue(defaultSwitches[name])],
  })),
});

/** How the service was set up when the answers were given. */
export const settingsResponse = (switches: Switches, { fhir }: FhirWords): QuestionnaireResponseItem => ({
  linkId: groupId.settings,
  text: fhir.settings,
  item: keysOf(switches).map((name) => ({
    linkId: settingId(name),
    text: fhir.switches[name],
    answer: [typedValue(switches[name])],
  })),
});
