import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const source = readFileSync(new URL('../../public/sw.js', import.meta.url), 'utf8');

type Listener = (event: object) => void;

/** The service worker, run without a browser, while these pages are open. What it gets is what a page may send it. */
export const serviceWorker = (open: readonly string[]) => {
  const told: unknown[] = [];
  const listeners: Record<string, Listener> = {};
  let done: Promise<unknown> | undefined;
  const self = {
    addEventListener: (kind: string, listener: Listener) => {
      listeners[kind] = listener;
    },
    location: { origin: 'https://example.org' },
    clients: { matchAll: async () => open.map((path) => ({ url: `https://example.org${path}` })) },
    skipWaiting: () => told.push('changes'),
  };
  runInNewContext(`const VERSION = 'x', FILES = [];${source}`, { self, URL });
  return {
    /** Whether the message made it do anything. */
    receive: (data: unknown): boolean => {
      done = undefined;
      const waitUntil = (work: Promise<unknown>): void => {
        done = work;
      };
      listeners.message?.({
        data,
        waitUntil,
        source: { postMessage: (answer: unknown) => told.push(answer) },
      });
      return done !== undefined;
    },
    /** What it has said, or that it changes versions. */
    told: async (): Promise<readonly unknown[]> => {
      await done;
      return told;
    },
  };
};
