import type { Bundle, BundleEntry, Composition, CompositionSection, Device, FhirResource } from 'fhir/r4';
import { handoverOf } from '@/lib/handover';
import type { Summary } from '@/lib/summary';
import { systems } from './names';
import { adviceText, answersText, findingsText } from './narrative';
import { adviceObservation, findingObservations } from './observations';
import { fhirTime, responseOf } from './response';
import { uuidOf } from './uuid';
import type { FhirWords } from './words';

/** The programme, as the author: no person vouches for the document. */
const deviceOf = ({ rulesetVersion }: Summary, { fhir }: FhirWords): Device => ({
  resourceType: 'Device',
  deviceName: [{ name: fhir.summary.author, type: 'user-friendly-name' }],
  version: [{ value: rulesetVersion }],
});

const section = (
  title: string,
  text: CompositionSection['text'],
  entries: readonly string[],
): CompositionSection => ({
  title,
  ...(text && { text }),
  ...(entries.length > 0 ? { entry: entries.map((reference) => ({ reference })) } : {}),
});

/** Where each resource of the document is found. */
interface Places {
  readonly author: string;
  readonly advice: string;
  readonly findings: readonly string[];
  readonly response: string;
}

const compositionOf = (
  summary: Summary,
  written: string,
  final: boolean,
  places: Places,
  words: FhirWords,
): Composition => {
  const { title, advice, findings, answers } = words.fhir.summary;
  return {
    resourceType: 'Composition',
    language: words.locale,
    status: final ? 'final' : 'preliminary',
    type: {
      coding: [{ system: systems.loinc, code: '74465-6', display: 'Questionnaire response Document' }],
    },
    date: fhirTime(written),
    author: [{ reference: places.author }],
    title,
    section: [
      section(advice, adviceText(summary, words), [places.advice]),
      section(findings, findingsText(summary, words), places.findings),
      section(answers, answersText(summary, words), [places.response]),
    ],
  };
};

/**
 * A summary as a FHIR document: advice, findings and answers, in words and coded, about nobody named. `written`: the
 * time of writing the document, ISO 8601 with its offset. The same summary and time give the same bytes.
 */
export const documentOf = (summary: Summary, written: string, words: FhirWords): Bundle => {
  const handover = handoverOf(summary);
  const response = responseOf(handover, words);
  const content = uuidOf(JSON.stringify([response, handover.shown, written]));
  const place = (name: string): string => `urn:uuid:${uuidOf(`${content} ${name}`)}`;
  const responsePlace = place('response');
  const findings = findingObservations(handover, responsePlace, words).map(
    ([finding, resource]): BundleEntry => ({ fullUrl: place(finding), resource }),
  );
  const places: Places = {
    author: place('author'),
    advice: place('advice'),
    findings: findings.flatMap(({ fullUrl }) => fullUrl ?? []),
    response: responsePlace,
  };
  const entry = (fullUrl: string, resource: FhirResource): BundleEntry => ({ fullUrl, resource });
  return {
    resourceType: 'Bundle',
    identifier: { system: systems.uri, value: place('bundle') },
    type: 'document',
    timestamp: fhirTime(written),
    entry: [
      entry(
        place('composition'),
        compositionOf(summary, written, response.status === 'completed', places, words),
      ),
      entry(places.author, deviceOf(summary, words)),
      entry(places.advice, adviceObservation(handover, responsePlace, words)),
      ...findings,
      entry(responsePlace, response),
    ],
  };
};
