import { itemOf, type LinkId, linkIds } from '@/lib/questionnaire';

/**
 * Where our canonical names begin. The project owns no domain, so this one is reserved never to exist (RFC 6761): it
 * names, and leads nowhere. It stays for ever, also when the site moves (decision 0021).
 */
const base = 'https://low-back-pain-triage.invalid/fhir';

/** The canonical name of the questionnaire; its version is the ruleset version. */
export const questionnaireUrl = `${base}/Questionnaire/low-back-pain`;

const codeSystem = (name: string): string => `${base}/CodeSystem/${name}`;

/** Our code systems, and those of HL7 that we use. */
export const systems = {
  finding: codeSystem('finding'),
  advice: codeSystem('advice'),
  tier: codeSystem('tier'),
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  yesOrNo: 'http://terminology.hl7.org/CodeSystem/v2-0136',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  loinc: 'http://loinc.org',
  units: 'http://unitsofmeasure.org',
  uri: 'urn:ietf:rfc:3986',
} as const;

const yesOrNoIds: ReadonlySet<LinkId> = new Set(
  linkIds.filter((linkId) => {
    const item = itemOf(linkId);
    return item.type === 'choice' && item.answerOption.join() === 'yes,no';
  }),
);

/** Whether a question is answered by yes or no and nothing else. */
export const isYesOrNo = (linkId: LinkId): boolean => yesOrNoIds.has(linkId);

/** The code system of a question's options: one for all plain yes/no questions, else one of its own. */
export const optionSystem = (linkId: LinkId): string => codeSystem(isYesOrNo(linkId) ? 'yes-or-no' : linkId);

/** Extensions of FHIR and of Structured Data Capture (SDC). */
export const extensions = {
  absent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  control: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  hidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  exclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  enableWhen: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
} as const;
