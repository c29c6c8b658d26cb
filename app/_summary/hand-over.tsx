'use client';
import { useEffect, useRef, useState } from 'react';
import { copyText } from '@/app/_site/clipboard';
import { Button } from '@/app/_ui/button';
import type { Summary } from '@/lib/summary';
import { download } from './download';
import { useResultWords } from './words';

/** What came of a button: nothing yet, done, could not be loaded, or a text that the browser did not let us copy. */
type Outcome = { readonly kind: 'none' | 'copied' | 'saved' | 'failed' | 'by_hand'; readonly text?: string };

/** The text, marked and ready, where the browser did not let us copy it. */
function ByHand({ text, label }: { text: string; label: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <textarea
      ref={box}
      aria-label={label}
      readOnly
      rows={12}
      value={text}
      className="w-full rounded-control border-2 border-line bg-paper p-3 font-mono text-sm"
    />
  );
}

/** The summary as text to paste, and as a file to open again. What makes them is fetched when it is asked for. */
export function HandOver({ summary, date }: { summary: Summary; date: string }) {
  const { clinical, faceSheet, plainText: words, ui } = useResultWords();
  const [{ kind, text }, setOutcome] = useState<Outcome>({ kind: 'none' });
  const copy = async (): Promise<Outcome> => {
    const { plainText } = await import('@/lib/text');
    const made = plainText(summary, { clinical, faceSheet, plainText: words }, date);
    try {
      await copyText(made);
      return { kind: 'copied' };
    } catch {
      return { kind: 'by_hand', text: made };
    }
  };
  const save = async (): Promise<Outcome> => {
    const { handoverFile, handoverFileName } = await import('@/lib/handover-file');
    download(handoverFile(summary), handoverFileName(summary), 'application/json');
    return { kind: 'saved' };
  };
  const run = (action: () => Promise<Outcome>) => () =>
    void action()
      .catch((): Outcome => ({ kind: 'failed' }))
      .then(setOutcome);
  const said = ui.result.handOver;
  return (
    <div className="flex flex-col gap-3">
      <p>{said.text}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="secondary" onClick={run(copy)}>
          {said.copy}
        </Button>
        <Button look="secondary" onClick={run(save)}>
          {said.save}
        </Button>
      </div>
      <p role="status">{kind === 'none' ? '' : said[kind]}</p>
      {text !== undefined && <ByHand text={text} label={said.copy} />}
    </div>
  );
}
