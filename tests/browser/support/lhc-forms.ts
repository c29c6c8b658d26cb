import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4';

/** What we use of LHC-Forms. */
interface LhcForms {
  readonly FHIR?: object;
  readonly Util: {
    readonly addFormToPage: (form: object, place: string, options: object) => Promise<void>;
    readonly convertFHIRQuestionnaireToLForms: (form: object, version: 'R4') => object;
    readonly mergeFHIRDataIntoLForms: (response: object, form: object, version: 'R4') => object;
    readonly getFormFHIRData: (kind: 'QuestionnaireResponse', version: 'R4') => QuestionnaireResponse;
  };
}

declare global {
  interface Window {
    readonly LForms?: LhcForms;
  }
}

const origin = 'http://lhc-forms.test';
const scripts = [
  'webcomponent/assets/lib/zone.min.js',
  'webcomponent/lhc-forms.js',
  'fhir/R4/lformsFHIR.min.js',
];
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css"><div id="form"></div>
${scripts.map((file) => `<script src="/${file}"></script>`).join('\n')}</html>`;

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript', png: 'image/png' };

/** Opens an empty page with LHC-Forms in it, served from its files; whatever else it asks for is kept in `asked`. */
export const openLhcForms = async (page: Page, files: string): Promise<{ readonly asked: string[] }> => {
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const { origin: host, pathname, href } = new URL(route.request().url());
    if (host !== origin) {
      asked.push(href);
      return route.abort();
    }
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html });
    const file = join(files, pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const contentType = types[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(
    () => window.LForms?.FHIR !== undefined && 'addFormToPage' in window.LForms.Util,
  );
  return { asked };
};

/** Shows a questionnaire, filled with a response when there is one. */
export const showForm = (page: Page, questionnaire: Questionnaire, response?: QuestionnaireResponse) =>
  page.evaluate(
    async ([form, filled]) => {
      const forms = window.LForms?.Util;
      const shown = forms?.convertFHIRQuestionnaireToLForms(form, 'R4') ?? {};
      const merged = filled ? forms?.mergeFHIRDataIntoLForms(filled, shown, 'R4') : shown;
      await forms?.addFormToPage(merged ?? {}, 'form', { fhirVersion: 'R4' });
    },
    [questionnaire, response] as const,
  );

/** What the form holds. */
export const responseIn = (page: Page): Promise<QuestionnaireResponse> =>
  page.evaluate(() => {
    const response = window.LForms?.Util.getFormFHIRData('QuestionnaireResponse', 'R4');
    if (response === undefined) throw new Error('LHC-Forms is not there');
    return response;
  });

/** A question on the page. */
const questionIn = (page: Page, linkId: string): Locator => page.locator(`[id="item-${linkId}/1/1/1"]`);

/** The questions on the page, in order. */
export const questionsOn = async (page: Page): Promise<readonly string[]> => {
  const ids = await page.locator('.lhc-item-question').evaluateAll((all) => all.map(({ id }) => id));
  return ids.map((id) => id.replace(/^item-|\/1\/1\/1$/g, ''));
};

/** Answers a question by the label of its option, or by what is typed in. */
export const answerIn = async (page: Page, linkId: string, answer: string): Promise<void> => {
  const question = questionIn(page, linkId);
  if ((await question.locator('input[type=radio], input[type=checkbox]').count()) > 0)
    return question.getByText(answer, { exact: true }).click();
  const box = question.locator('input, textarea').first();
  await box.fill(answer);
  await box.blur();
  await expect(box).toHaveValue(answer);
};
