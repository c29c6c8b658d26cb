// The blank form, printed in a real browser and read back: every question on A4 and on Letter, in order.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Messages } from '@/lib/i18n';
import { say } from '@/lib/i18n/wording';
import { sheet } from '@/lib/questionnaire/sheet';
import { rulesetVersion } from '@/lib/triage';

const wordsIn = (name: string) => JSON.parse(readFileSync(`content/en/${name}.json`, 'utf8'));
const questionnaire: Messages['questionnaire'] = wordsIn('questionnaire');
const clinical: Messages['clinical'] = wordsIn('clinical');
const ui: Messages['ui'] = wordsIn('ui');

/** The words of each question, in the order of the sheet. */
const asked: readonly string[] = sheet
  .flatMap(({ pages }) => pages)
  .flatMap(({ page, questions }) =>
    questions.map(({ linkId }) =>
      say(
        questions.length === 1 ? questionnaire.pages[page].title : questionnaire.items[linkId].question,
        'self',
      ),
    ),
  );

/** Paper breaks lines and pages as it likes; only the order of the words counts. */
const words = (text: string): string => text.replace(/\s+/g, ' ');

test('the blank form prints every question, the warning signs and the crisis contacts, on A4 and on Letter', async ({
  page,
}) => {
  await page.goto('/en/paper/');
  for (const format of ['A4', 'Letter']) {
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
    const { text, totalPages } = await extractText(pdf, { mergePages: true });
    const read = words(text);
    expect(totalPages).toBeLessThanOrEqual(16);
    let from = read.indexOf(words(clinical.warningSigns[0]?.text ?? 'nothing'));
    expect(from).toBeGreaterThan(0);
    for (const question of asked) {
      const at = read.indexOf(words(question), from);
      expect([question, at > from]).toEqual([question, true]);
      from = at;
    }
    for (const part of [ui.crisis.title, '116 123', clinical.intendedUse, rulesetVersion])
      expect(read).toContain(words(part));
    expect(read).not.toContain(say(questionnaire.items.saf_self_harm_now.question, 'self'));
  }
});
