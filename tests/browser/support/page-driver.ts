import { expect, type Page } from '@playwright/test';

/** What the walker sees of a page: its name and its controls. */
export interface Control {
  readonly name: string;
  readonly type: 'radio' | 'checkbox' | 'text';
  readonly values: readonly string[];
}

/** Playwright itself says so on each page, because the configuration blocks service workers. */
const blocked = 'Service Worker registration blocked by Playwright';

/** Errors of the page, collected from the moment this is called; asserted to be none at the end of a test. */
export const watchForErrors = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const complains = message.type() === 'error' || message.type() === 'warning';
    if (complains && message.text() !== blocked) errors.push(message.text());
  });
  return errors;
};

export const pageName = (page: Page): Promise<string> =>
  page.locator('main').getAttribute('data-page').then(String);

export const expectPage = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.locator('main')).toHaveAttribute('data-page', name);

/** Opens the questionnaire and waits until it reacts. */
export const openQuestionnaire = async (page: Page): Promise<void> => {
  await page.goto('/en/check/');
  await expectPage(page, /^(who|resume)$/);
  await page.waitForFunction(() => document.title.length > 0 && document.readyState === 'complete');
};

export const controlsOn = (page: Page): Promise<readonly Control[]> =>
  page.$$eval('main form input, main form textarea', (elements) => {
    const controls = new Map<string, { name: string; type: string; values: string[] }>();
    for (const element of elements as (HTMLInputElement | HTMLTextAreaElement)[]) {
      const type = element.type === 'radio' || element.type === 'checkbox' ? element.type : 'text';
      const control = controls.get(element.name) ?? { name: element.name, type, values: [] };
      control.values.push(element.value);
      controls.set(element.name, control);
    }
    return [...controls.values()] as {
      name: string;
      type: 'radio' | 'checkbox' | 'text';
      values: string[];
    }[];
  });

/** Ticks or chooses by the control's name and value, as the label of it would. */
export const choose = (page: Page, name: string, ...values: readonly string[]): Promise<void> =>
  page.evaluate(
    ([control, wanted]) => {
      for (const value of wanted) {
        const element = document.querySelector<HTMLInputElement>(
          `main form [name="${control}"][value="${CSS.escape(value)}"]`,
        );
        if (element === null) throw new Error(`no ${control} = ${value}`);
        if (!element.checked) element.click();
      }
    },
    [name, values] as const,
  );

export const type = (page: Page, name: string, text: string): Promise<void> =>
  page.locator(`main form [name="${name}"]`).fill(text);

/** Presses Continue and waits for another page, looking at every frame: a walk has dozens of pages. */
export const proceed = async (page: Page): Promise<void> => {
  const before = await pageName(page);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForFunction((name) => document.querySelector('main')?.dataset.page !== name, before, {
    timeout: 10_000,
  });
};
