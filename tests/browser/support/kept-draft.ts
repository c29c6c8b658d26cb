import type { Page } from '@playwright/test';
import { rulesetVersion } from '@/lib/triage';
import type { PersonOnPaper } from '../../support/people-on-paper';

/**
 * Puts a person's answers where the questionnaire keeps an unfinished sitting, sealed as it seals them itself, so that
 * a test can carry on from there instead of filling in thirty pages. Private answers are left out when it is read.
 */
export const keepDraft = async (page: Page, { answers }: PersonOnPaper): Promise<void> => {
  // Any page of ours that has no script; storage belongs to the whole site.
  await page.goto('/en/about/');
  const draft = {
    version: 1,
    savedAt: Date.now(),
    rulesetVersion,
    step: 'check-answers',
    answers,
    floor: null,
  };
  await page.evaluate(async (text) => {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
    await new Promise<void>((resolve, reject) => {
      const open = indexedDB.open('lbp-draft', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('vault');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const writing = open.result.transaction('vault', 'readwrite');
        writing.objectStore('vault').put(key, 'key');
        writing.objectStore('vault').put({ iv, bytes }, 'draft');
        writing.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
  }, JSON.stringify(draft));
};
