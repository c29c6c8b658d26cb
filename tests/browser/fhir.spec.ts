// What a clinic gets: the summary as a FHIR file, saved from the result, and the questionnaire, served by the site.

import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { FhirResource } from 'fhir/r4';
import { questionnaireOf } from '@/lib/fhir';
import { parseDocument } from '@/lib/fhir/read';
import { structureProblemsIn } from '../support/fhir-validators';
import { fhirWords } from '../support/fhir-words';
import { expectAccessible } from './support/accessible';
import { expectPage, openQuestionnaire, watchForErrors } from './support/page-driver';
import { walkTo } from './support/walker';

test('the summary is saved as a FHIR document that holds the answers and the advice, and nothing is sent', async ({
  page,
  baseURL,
}) => {
  const errors = watchForErrors(page);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    const own = origin === baseURL && request.method() === 'GET' && pathname.startsWith('/_next/static/');
    if (!own && protocol !== 'blob:') elsewhere.push(request.url());
  });
  await openQuestionnaire(page);
  await walkTo(page, 'check-answers', { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' });
  await page.getByRole('link', { name: 'Go to the summary' }).click();
  await expectPage(page, 'result');
  await page.getByText('For clinics').click();
  await expectAccessible(page);
  elsewhere.length = 0;
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as FHIR' }).click();
  const file = await saved;
  await expect(page.getByRole('status').filter({ hasText: 'The file was saved' })).toBeVisible();
  expect(file.suggestedFilename()).toMatch(/^summary-\d{4}-\d\d-\d\d\.fhir\.json$/);

  const bundle: FhirResource = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(structureProblemsIn(bundle)).toEqual([]);
  expect(parseDocument(bundle)).toMatchObject({
    ok: true,
    value: {
      answers: { ces_saddle_numb: 'yes', ces_timing: 'lt_14d' },
      shown: { tier: 'emergency_now', maxWaitHours: 0 },
    },
  });
  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

test('the questionnaire that the site serves is the one that was described', async ({ request }) => {
  const response = await request.get('/en/fhir/questionnaire.json');
  expect(response.headers()['content-type']).toBe('application/json');
  expect(await response.json()).toEqual(questionnaireOf(fhirWords));
});
