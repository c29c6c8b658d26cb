import { expect, type Page } from '@playwright/test';
import { expectPage } from './page-driver';

/** The sizes of a tablet, upright and on its side; the second in the dark, so that both themes are looked at. */
export const tablets = [
  { name: 'upright', viewport: { width: 768, height: 1024 }, colorScheme: 'light' },
  { name: 'on its side', viewport: { width: 1024, height: 768 }, colorScheme: 'dark' },
] as const;

export const passphrase = 'green horse lamp';

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Sets the tablet up as a receptionist would; `change` fills in what is not to stay as it is. */
export const setUp = async (page: Page, change?: (page: Page) => Promise<void>): Promise<void> => {
  await page.goto('/en/kiosk/');
  await expectPage(page, 'kiosk-set-up');
  await page.getByLabel('Name of the clinic').fill('Riverside Physiotherapy');
  await page.getByLabel('United Kingdom').check();
  await change?.(page);
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same again').fill(passphrase);
  await press(page, 'Set up this tablet');
  await expectPage(page, 'kiosk-ready');
};

export const asksReference = (page: Page): Promise<void> =>
  page.getByLabel('Ask for a reference number').check();

/** A patient takes the tablet and comes to the first question. */
export const takeTablet = async (page: Page, reference?: string): Promise<void> => {
  if (reference !== undefined) await page.getByLabel('Your number here').fill(reference);
  await press(page, 'Start');
  await expectPage(page, 'kiosk-welcome');
  await press(page, 'Begin');
  await expectPage(page, 'who');
};

export const handBack = async (page: Page): Promise<void> => {
  await expectPage(page, 'check-answers');
  await press(page, 'I have finished');
  await expectPage(page, /^kiosk-(goodbye|alarm)$/);
};

/** Staff give a passphrase; whether it was right is for the caller to see. */
export const tryToUnlock = async (page: Page, given: string): Promise<void> => {
  const field = page.getByLabel('Passphrase', { exact: true });
  if (!(await field.isVisible())) await press(page, /^Staff(: unlock)?$/);
  await field.fill(given);
  await press(page, 'Unlock');
};

export const unlock = async (page: Page): Promise<void> => {
  await tryToUnlock(page, passphrase);
  await expectPage(page, 'kiosk-staff');
};

/** Which intakes the list shows, by their reference numbers, in its order. */
export const referencesListed = async (page: Page): Promise<readonly string[]> => {
  await expect(page.getByRole('heading', { name: 'Intakes on this tablet' })).toBeVisible();
  await expect(page.getByText('Opening the intakes.')).toBeHidden();
  const rows = await page.locator('[data-page="kiosk-staff"] li').allInnerTexts();
  return rows.map((row) => /Reference (\S+)\./.exec(row)?.[1] ?? '');
};

/** Everything that the browser keeps for this site and this tab, as one text. */
export const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const told = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return told(new Uint8Array(value));
      if (value instanceof Uint8Array)
        return `${new TextDecoder('latin1').decode(value)} ${new TextDecoder('utf-16le').decode(value)}`;
      if (value instanceof CryptoKey) return `key, extractable: ${value.extractable}`;
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .map(([key, one]) => `${key}: ${told(one)}`)
          .join('\n');
      return String(value);
    };
    const all = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const stored: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await all(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([all(rows.getAllKeys()), all(rows.getAll())]);
        stored.push(`${name}/${store}`, told(keys), told(values));
      }
      database.close();
    }
    return [
      ...stored,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
      JSON.stringify(history.state),
      location.href,
      document.title,
      window.name,
    ].join('\n');
  });

/** The same, and what the page holds, seen or not. */
export const tracesIn = async (page: Page): Promise<string> => {
  const held = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')];
    const html = document.body.innerHTML.replace(/<script[\s\S]*?<\/script>/g, '');
    return [html, ...fields.map(({ value }) => value)].join('\n');
  });
  return `${await keptIn(page)}\n${held}`;
};

/** How many sealed intakes lie in the browser's storage. */
export const intakesStored = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('lbp-tablet', 1);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction('intakes').objectStore('intakes').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );
