'use client';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Summary } from '@/lib/summary';

type PaperCopy = ComponentType<{ summary: Summary; date: string }>;

const load = async (): Promise<PaperCopy> => (await import('./print-sheets')).PrintSheets;

interface Paper {
  /** `null` until its code is there. */
  readonly PaperCopy: PaperCopy | null;
  readonly print: () => void;
  /** The person wanted to print, and the code could not be had. */
  readonly failed: boolean;
}

/**
 * The copy for the printer. Its code is fetched when the result has been shown, so that neither the button nor the
 * browser's own print command has to wait for it.
 */
export const usePaperCopy = (): Paper => {
  const [PaperCopy, setPaperCopy] = useState<PaperCopy | null>(null);
  const [failed, setFailed] = useState(false);
  const prepare = useCallback(async (): Promise<void> => {
    const loaded = await load();
    // Before the print dialogue opens it has to be there, not scheduled.
    flushSync(() => setPaperCopy(() => loaded));
  }, []);
  useEffect(() => {
    prepare().catch(() => undefined);
  }, [prepare]);
  const print = (): void => {
    setFailed(false);
    prepare().then(
      () => window.print(),
      () => setFailed(true),
    );
  };
  return { PaperCopy, print, failed };
};
