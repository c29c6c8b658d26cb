// Our questionnaire in somebody else's program: LHC-Forms shows it, lets it be filled in, and gives back answers that
// fit it; and it shows what was answered here. Fetches LHC-Forms, so it is part of npm run test:long only.

import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { assess } from '@/lib/assessment';
import { parseResponse } from '@/lib/fhir/read';
import { responseOf } from '@/lib/fhir/response';
import { handoverOf } from '@/lib/handover';
import { shareable } from '@/lib/summary';
import { fetchLhcForms } from '@/scripts/fetch-lhc-forms.mjs';
import { invariantProblemsIn, structureProblemsIn } from '../support/fhir-validators';
import { fhirWords } from '../support/fhir-words';
import { assessed, benignBut } from '../support/intakes';
import { misfitsIn } from '../support/response-check';
import { answerIn, openLhcForms, questionsOn, responseIn, showForm } from './support/lhc-forms';

const questionnaire: Questionnaire = JSON.parse(readFileSync('out/en/fhir/questionnaire.json', 'utf8'));

// In one worker, which fetches once.
test.describe.configure({ mode: 'default' });

let files: string | undefined;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  files = await fetchLhcForms().catch((error: Error) => {
    console.log(`LHC-Forms was NOT tried, because it could not be fetched. ${error.message}`);
    return undefined;
  });
});

test.beforeEach(({ page }) => {
  test.skip(files === undefined, 'LHC-Forms could not be fetched');
  test.setTimeout(600_000);
  page.setDefaultTimeout(60_000);
});

/** A woman of 34 with new numbness between the legs, who is not sure about her bladder and drew where it hurts. */
const chosen: Readonly<Record<string, string>> = {
  ctx_answering_for: 'Myself',
  ctx_age: '34',
  ctx_sex_birth: 'Female',
  ces_urine_flow_new: 'I am not sure',
  ces_saddle_numb: 'Yes',
  ces_timing: 'In the last 2 weeks',
  ctx_pregnancy: 'I could be pregnant',
  body_regions: 'Left buttock',
  ctx_pain_site: 'Lower back',
  neu_leg_side: 'Yes, into one leg',
  inf_alcohol: 'I would rather not say',
  sys_unwell: 'Skip this question',
  own_words: 'It started in the <garden> & stays',
};

const itemsWithin = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...itemsWithin(item.item)]);
const items = itemsWithin(questionnaire.item);

/** What everybody else answers: "no" or "none", else the first option; the middle of a scale. */
const usual = (linkId: string): string => {
  const item = items.find((one) => one.linkId === linkId);
  const options = item?.answerOption?.map(({ valueCoding }) => valueCoding) ?? [];
  const chosenOption =
    options.find((option) => option?.code === 'no' || option?.code === 'none') ?? options[0];
  return chosenOption?.display ?? (item?.type === 'integer' ? '5' : 'It hurts when I sit');
};

test('is opened, filled in and given back as a response that fits', async ({ page }) => {
  const { asked } = await openLhcForms(page, files ?? '');
  await showForm(page, questionnaire);
  const answered = new Set<string>();
  for (;;) {
    const next = (await questionsOn(page)).find((linkId) => !answered.has(linkId));
    if (next === undefined) break;
    await answerIn(page, next, chosen[next] ?? usual(next));
    answered.add(next);
  }
  const response = await responseIn(page);
  expect(structureProblemsIn(response)).toEqual([]);
  expect(invariantProblemsIn(response)).toEqual([]);
  expect(misfitsIn(response, questionnaire)).toEqual([]);

  const intake = parseResponse(response);
  if (!intake.ok) throw new Error(JSON.stringify(intake.problem));
  expect(intake.value.answers).toMatchObject({
    ctx_age: 34,
    ces_saddle_numb: 'yes',
    ces_urine_flow_new: 'not_sure',
    ces_timing: 'lt_14d',
    ctx_pregnancy: 'possible',
    preg_severe_pain: 'no',
    body_regions: ['buttock_left'],
    neu_leg_side: 'one',
    neu_pins: 'no',
    inf_alcohol: 'prefer_not',
    sys_unwell: 'skipped',
    own_words: chosen.own_words,
  });
  expect(Object.keys(intake.value.answers).toSorted()).toEqual([...answered].toSorted());
  expect(assess(intake.value)).toMatchObject({ ok: true, value: { tier: 'emergency_now' } });
  expect(asked).toEqual([]);
});

test('shows what was answered here, and gives it back unchanged', async ({ page }) => {
  const summary = shareable(
    assessed(
      benignBut({
        fx_steroids: 'yes',
        sys_unwell: 'not_sure',
        body_regions: ['neck', 'chest'],
        own_words: 'as it was',
      }),
    ),
    { sexual: false },
  );
  const { shown: _, ...intake } = handoverOf(summary);
  await openLhcForms(page, files ?? '');
  await showForm(page, questionnaire, responseOf(handoverOf(summary), fhirWords));
  const read = parseResponse(await responseIn(page));
  expect(read).toMatchObject({ ok: true, value: { switches: intake.switches } });
  if (read.ok) expect(read.value.answers).toEqual(intake.answers);
});
