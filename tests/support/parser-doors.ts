import { draftFrom, draftText, parseDraft } from '@/lib/device/draft';
import { documentOf } from '@/lib/fhir';
import { parseDocument, parseResponse } from '@/lib/fhir/read';
import { responseOf } from '@/lib/fhir/response';
import { handoverOf } from '@/lib/handover';
import { handoverFile, readHandoverFile } from '@/lib/handover-file';
import { usualSettings } from '@/lib/kiosk';
import { parseRecord, recordOf } from '@/lib/kiosk/record';
import { readSettingsFile, settingsFile } from '@/lib/kiosk/settings-file';
import { decodeHandover, encodeHandover } from '@/lib/qr';
import { type Step, stepOf } from '@/lib/questionnaire';
import { answersAfter, type FormValues } from '@/lib/questionnaire/form';
import { problemsIn } from '@/lib/questionnaire/form-schema';
import { parseIntake } from '@/lib/questionnaire/schema';
import { answersOnSheet, givenOnSheet, toSheet } from '@/lib/questionnaire/sheet-answers';
import { problemsOnSheet } from '@/lib/questionnaire/sheet-schema';
import { shareable } from '@/lib/summary';
import { outcomeOf } from '@/scripts/triage/outcome';
import { fhirWords } from './fhir-words';
import { assessed, benignBut } from './intakes';
import { serviceWorker } from './service-worker';

/** What came of something that was brought to a door. */
interface Entered {
  readonly ok: boolean;
  readonly value?: unknown;
}

/** A place at which something comes in that a stranger may have made. */
export interface Door {
  /** Something that is let in. */
  readonly sample: string;
  readonly enter: (text: string) => Entered;
}

const written = '2026-11-24T09:30:00Z';
const intake = {
  ...benignBut({ own_words: 'It began "in the garden".\nThen: worse', sys_unwell: 'not_sure' }),
  authored: written,
};
const summary = shareable(assessed(intake), { sexual: false });
const handover = handoverOf(summary);
const first = stepOf('who', intake) as Step;
const draft = draftFrom({ answers: intake.answers, step: 'sexual', floor: null }, 'lbp-triage-0.3', 0);

/** A door for what has been read as JSON by then. */
const forJson =
  (enter: (json: unknown) => Entered): Door['enter'] =>
  (text) => {
    try {
      return enter(JSON.parse(text));
    } catch (problem) {
      if (problem instanceof SyntaxError) return { ok: false };
      throw problem;
    }
  };

/** The values of a form are those of its controls: texts, ticks and lists of texts, under whatever names. */
const asForm = (json: unknown): FormValues =>
  Object.fromEntries(
    Object.entries(Object(json)).map(([name, value]) => [
      name,
      value === false
        ? value
        : Array.isArray(value)
          ? value.filter((one) => typeof one === 'string')
          : `${typeof value === 'object' ? '' : value}`,
    ]),
  );

const page = forJson((json) => {
  const form = asForm(json);
  if (Object.keys(problemsIn(first, form, {}, false)).length > 0) return { ok: false };
  return { ok: true, value: { answers: answersAfter(first, form, {}) } };
});

const sheet = forJson((json) => {
  const form = asForm(json);
  const answers = answersOnSheet(form);
  return { ok: Object.keys(problemsOnSheet(form, givenOnSheet(form))).length === 0, value: { answers } };
});

/** A message to the service worker; let in is what makes it do anything. */
const worker = (text: string): Entered => ({ ok: serviceWorker([]).receive(text) });

export const doors: Readonly<Record<string, Door>> = {
  'answers as JSON': { sample: JSON.stringify(intake), enter: forJson(parseIntake) },
  'the command line': { sample: JSON.stringify(intake), enter: (text) => outcomeOf(text).result },
  'what is kept on the device': { sample: draftText(draft), enter: parseDraft },
  'a saved file': { sample: handoverFile(summary), enter: readHandoverFile },
  'a code': { sample: `Dear doctor, ${encodeHandover(handover)} Kind regards`, enter: decodeHandover },
  'a FHIR response': {
    sample: JSON.stringify(responseOf(handover, fhirWords)),
    enter: forJson(parseResponse),
  },
  'a FHIR document': {
    sample: JSON.stringify(documentOf(summary, written, fhirWords)),
    enter: forJson(parseDocument),
  },
  'a page of the questionnaire': {
    sample: JSON.stringify({ ctx_answering_for: 'self', ctx_age: '47', ctx_sex_birth: 'female' }),
    enter: page,
  },
  'a keyed-in form': { sample: JSON.stringify(toSheet(intake.answers)), enter: sheet },
  'a settings file of a tablet': {
    sample: settingsFile({ ...usualSettings, clinic: 'Riverside', region: 'uk', languages: ['en'] }),
    enter: (text) => readSettingsFile(text, ['en']),
  },
  'an intake that was unsealed': {
    sample: JSON.stringify(recordOf(summary, 'A-1', true)),
    enter: forJson(parseRecord),
  },
  'a message to the service worker': { sample: 'use-new-version', enter: worker },
};

/** Texts that grow: `n` is about their length. */
export const growing: Readonly<Record<string, (n: number) => string>> = {
  'one long text': (n) => JSON.stringify({ answers: { own_words: 'x'.repeat(n) } }),
  'many quotation marks': (n) => `{"${'\\"'.repeat(n / 2)}`,
  'many unknown names': (n) =>
    `{"answers":{${Array.from({ length: n / 8 }, (_, at) => `"x${at}":1`).join()}}}`,
  'many answers to one question': (n) =>
    `{"answers":{"bel_tried":[${Array.from({ length: n / 7 }, () => '"rest"').join()}]}}`,
  'a nest': (n) => '['.repeat(n / 2) + ']'.repeat(n / 2),
  'many marks of a code': (n) => 'LBP1:'.repeat(n / 5),
  'a code without end': (n) => `LBP1:${'A'.repeat(n)}`,
  'many items of a response': (n) =>
    JSON.stringify({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire: 'https://low-back-pain-triage.invalid/fhir/Questionnaire/low-back-pain',
      item: Array.from({ length: n / 40 }, (_, at) => ({ linkId: `x${at}`, answer: [{ valueInteger: 1 }] })),
    }),
  'many entries of a document': (n) =>
    JSON.stringify({
      resourceType: 'Bundle',
      type: 'document',
      entry: Array.from({ length: n / 40 }, () => ({ resource: { resourceType: 'Observation' } })),
    }),
};
