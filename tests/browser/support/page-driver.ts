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

/** What stands on the present page: its name, its heading, its controls. All in one go, as walks are long. */
export const look = (page: Page) =>
  page.evaluate(() => {
    const controls = new Map<string, { name: string; type: Control['type']; values: string[] }>();
    const elements = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'main form input, main form textarea',
    );
    for (const { name, type: kind, value } of elements) {
      const type = kind === 'radio' || kind === 'checkbox' ? kind : 'text';
      const control = controls.get(name) ?? { name, type, values: [] };
      control.values.push(value);
      controls.set(name, control);
    }
    const headings = [...document.querySelectorAll('h1')].map((heading) => heading.innerText.trim());
    return {
      name: document.querySelector('main')?.dataset.page ?? '',
      headings,
      controls: [...controls.values()],
    };
  });

/** Controls by name, each with the values that it shall have, or with its text; boxes left out are unticked. */
export type Choices = readonly (readonly [name: string, values: readonly string[]])[];

/** Ticks, chooses or writes by the controls' names and values, as by their labels; all in one go too. */
export const chooseEach = (page: Page, choices: Choices): Promise<void> =>
  page.evaluate(async (wanted) => {
    const write = (box: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
      const of = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(of.prototype, 'value')?.set?.call(box, text);
      box.dispatchEvent(new Event('input', { bubbles: true }));
    };
    for (const [name, values] of wanted) {
      const inputs = [...document.querySelectorAll<HTMLInputElement>(`main form [name="${name}"]`)];
      const isText = inputs[0]?.type === 'text' || inputs[0]?.type === 'textarea';
      if (isText) write(inputs[0] as HTMLInputElement, values.join());
      else if (values.some((value) => !inputs.some((input) => input.value === value)))
        throw new Error(`no ${name} = ${values.join()}`);
      for (const input of isText ? [] : inputs) {
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
