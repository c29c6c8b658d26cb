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

/** Controls by name, each with the values that it shall have; boxes left out are unticked. */
export type Choices = readonly (readonly [name: string, values: readonly string[]])[];

/** Ticks or chooses by the controls' names and values, as their labels would; all in one go, as walks are long. */
export const chooseEach = (page: Page, choices: Choices): Promise<void> =>
  page.evaluate(async (wanted) => {
    for (const [name, values] of wanted) {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`main form [name="${name}"]`)];
      const missing = values.find((value) => !inputs.some((input) => input.value === value));
      if (missing !== undefined) throw new Error(`no ${name} = ${missing}`);
      for (const input of inputs) {
        const wrong = input.checked !== values.includes(input.value);
        if (wrong && !(input.type === 'radio' && input.checked)) input.click();
        await null; // what a press changes is shown before the next, as between two taps
      }
    }
  }, choices);

/** Ticks or chooses these values of one control. */
export const choose = (page: Page, name: string, ...values: readonly string[]): Promise<void> =>
  chooseEach(page, [[name, values]]);

export const type = (page: Page, name: string, text: string): Promise<void> =>
  page.locator(`main form [name="${name}"]`).fill(text);

/**
 * Presses Continue and waits for another page, within the page itself, frame by frame: a walk has dozens of pages.
 * What a finger and the keyboard do with the button is tested in journey.spec.ts and hostile-walk.spec.ts.
 */
export const proceed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const present = () => document.querySelector('main')?.dataset.page;
    const before = present();
    const buttons = [...document.querySelectorAll('main button')];
    const button = buttons.find((one) => one.textContent?.trim() === 'Continue') as HTMLButtonElement;
    button.click();
    for (const start = performance.now(); present() === before; ) {
      if (performance.now() - start > 10_000) throw new Error(`Continue left ${before} as it was`);
      await new Promise(requestAnimationFrame);
    }
  });
