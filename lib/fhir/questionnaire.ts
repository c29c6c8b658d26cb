import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { say } from '@/lib/i18n/wording';
import type { SectionId } from '@/lib/questionnaire';
import { rulesetVersion } from '@/lib/triage';
import { questionsAt } from './enable';
import { questionnaireUrl } from './names';
import { groupId, outline, type PageOutline, type SectionOutline } from './outline';
import { help, questionItem } from './question';
import { settingsItem } from './settings';
import { type Condition, pageCondition, shownIf } from './shown';
import type { FhirWords } from './words';

const group = (
  linkId: string,
  text: string | undefined,
  { extension, ...condition }: Condition,
  item: QuestionnaireItem[],
): QuestionnaireItem => ({
  linkId,
  ...(text === undefined ? {} : { text }),
  type: 'group',
  ...condition,
  ...(extension.length > 0 ? { extension: [...extension] } : {}),
  item,
});

const pageItem = (page: PageOutline, section: SectionId, words: FhirWords): QuestionnaireItem => {
  const { title, why } = words.questionnaire.pages[page.id];
  const linkId = groupId.page(page.id);
  const text = say(title, 'self');
  const items = page.questions.map((question) => questionItem(question, page, words));
  // On many pages the question is the heading.
  const isSaidBelow = items.some((item) => item.text === text);
  return group(
    linkId,
    isSaidBelow ? undefined : text,
    pageCondition(page, questionsAt.page(section, page.id)),
    [...help(linkId, why), ...items],
  );
};

const sectionItem = ({ id, pages, enableWhen }: SectionOutline, words: FhirWords): QuestionnaireItem =>
  group(
    groupId.section(id),
    words.questionnaire.sections[id],
    shownIf(enableWhen, questionsAt.section(id)),
    pages.map((page) => pageItem(page, id, words)),
  );

/**
 * The whole questionnaire, but for the questions on self-harm and abuse: their answers are never handed over, so
 * nobody can be asked them in another programme. A draft, because no clinician has reviewed it.
 */
export const questionnaireOf = (words: FhirWords): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: 'low-back-pain',
  language: words.locale,
  url: questionnaireUrl,
  version: rulesetVersion,
  name: 'LowBackPainCheck',
  title: words.fhir.title,
  status: 'draft',
  experimental: true,
  subjectType: ['Patient'],
  description: words.clinical.intendedUse,
  copyright: 'Apache-2.0',
  item: [settingsItem(words), ...outline.map((section) => sectionItem(section, words))],
});
