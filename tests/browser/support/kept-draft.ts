import { expect, type Page } from '@playwright/test';
import { rulesetVersion } from '@/lib/triage';
import type { PersonOnPaper } from '../../support/people-on-paper';

/** What stands where the questionnaire keeps its draft: a text encrypted as it does it, or anything else as it is. */
export type Planted = ({ readonly text: string } | { readonly draft: unknown }) & {
  readonly version?: number;
  readonly store?: string;
};

/** In the page: writes it into the database. */
const write = async (planted: Planted): Promise<void> => {
  const { version = 1, store = 'vault' } = planted;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const sealed = async (text: string): Promise<unknown> => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return {
      iv,
      bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)),
    };
  };
  const draft = 'text' in planted ? await sealed(planted.text) : planted.draft;
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open('lbp-draft', version);
    open.onupgradeneeded = () => open.result.createObjectStore(store);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const writing = open.result.transaction(store, 'readwrite');
      writing.objectStore(store).put(key, 'key');
      writing.objectStore(store).put(draft, 'draft');
      writing.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
};

/** Puts something where the questionnaire keeps its draft. */
export const plant = async (page: Page, planted: Planted): Promise<void> => {
  // Any page of ours that has no script; storage belongs to the whole site.
  await page.goto('/en/about/');
  await page.evaluate(write, planted);
};

/**
 * Puts a person's answers where the questionnaire keeps an unfinished sitting, so that a test can carry on from there
 * instead of filling in thirty pages. Private answers are left out when it is read.
 */
export const keepDraft = (page: Page, { answers }: PersonOnPaper): Promise<void> => {
  const draft = { savedAt: Date.now(), rulesetVersion, step: 'check-answers', answers, floor: null };
  return plant(page, { text: JSON.stringify({ version: 1, ...draft }) });
};

/** In the page: opens what is kept, as only the same site in the same browser can. */
const readStep = async (): Promise<string | undefined> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('lbp-draft');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const get = (name: string) =>
    new Promise<unknown>((resolve) => {
      const request = database.transaction('vault').objectStore('vault').get(name);
      request.onsuccess = () => resolve(request.result);
    });
  const [key, { iv, bytes }] = (await Promise.all([get('key'), get('draft')])) as [
    CryptoKey,
    { iv: Uint8Array<ArrayBuffer>; bytes: ArrayBuffer },
  ];
  database.close();
  const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes));
  return JSON.parse(text).step;
};

/** Waits until the step that is kept on the device is this one: only then is a reload sure to come back to it. */
export const expectKeptStep = (page: Page, step: string): Promise<void> =>
  expect.poll(() => page.evaluate(readStep)).toBe(step);
