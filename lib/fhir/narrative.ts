import type { Narrative } from 'fhir/r4';
import { answerText } from '@/lib/i18n/answer-text';
import { fill } from '@/lib/i18n/wording';
import { type Answers, findingIds, isAbsentReason, type LinkId, linkIds } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { isYesOrNo } from './names';
import { type FhirWords, termOf } from './words';

/** What programmes show that understand nothing else of the file: the same in words, for a clinician. */

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const list = (title: string, lines: readonly string[]): string =>
  lines.length === 0
    ? ''
    : `<p><b>${escaped(title)}</b></p><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;

const narrative = (...parts: readonly string[]): Narrative => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${parts.join('')}</div>`,
});

const alwaysNoted = ['not_examined', 'not_ruled_out', 'red_flag_absent'] as const;

export const adviceText = (summary: Summary, { clinical, fhir }: FhirWords): Narrative => {
  const { tier, maxWait, rulesetVersion, reasons, notes, reason } = summary;
  const noted = [...notes, ...(reason === 'private' ? (['private_reason'] as const) : []), ...alwaysNoted];
  return narrative(
    paragraph(
      fill(fhir.summary.shown, {
        tier: clinical.tiers[tier].clinician,
        hours: maxWait.hours,
        ruleset: rulesetVersion,
      }),
    ),
    list(
      fhir.summary.reasons,
      reasons.map(({ id }) => clinical.rules[id].clinician),
    ),
    list(
      fhir.summary.notes,
      noted.map((note) => clinical.notes[note].clinician),
    ),
    paragraph(clinical.intendedUse),
  );
};

const kindOf = (linkId: LinkId, answers: Answers): 'present' | 'absent' | 'unknown' | 'values' => {
  const answer = answers[linkId];
  if (isAbsentReason(answer)) return 'unknown';
  if (!isYesOrNo(linkId)) return 'values';
  return answer === 'yes' ? 'present' : 'absent';
};

const withValue = (linkId: LinkId, answers: Answers, words: FhirWords): string =>
  `${termOf(linkId, words)}: ${answerText(linkId, answers, words.questionnaire, 'other')}`;

export const findingsText = ({ answers }: Summary, words: FhirWords): Narrative => {
  const given = findingIds.filter((finding) => (answers as Answers)[finding] !== undefined);
  const listOf = (kind: ReturnType<typeof kindOf>): string =>
    list(
      words.fhir.summary[kind],
      given
        .filter((finding) => kindOf(finding, answers) === kind)
        .map((finding) => (kind === 'values' ? withValue(finding, answers, words) : termOf(finding, words))),
    );
  if (given.length === 0) return narrative(paragraph(words.fhir.summary.nothing));
  return narrative(listOf('present'), listOf('unknown'), listOf('absent'), listOf('values'));
};

/** What is no finding: what the person was told, tried and wants, in their own words; nothing of what was left empty. */
export const answersText = (summary: Summary, words: FhirWords): Narrative => {
  const answers: Answers = summary.answers;
  const findings: readonly LinkId[] = findingIds;
  const context = linkIds.filter(
    (linkId) => !findings.includes(linkId) && answers[linkId] !== undefined && answers[linkId] !== '',
  );
  return narrative(
    paragraph(words.fhir.summary.inResponse),
    ...context.map((linkId) => paragraph(withValue(linkId, answers, words))),
  );
};
