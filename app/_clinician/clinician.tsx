'use client';
import { useEffect, useRef, useState } from 'react';
import { type ResultWords, ResultWordsProvider } from '@/app/_summary/words';
import { useFreshOnReturn } from '@/app/_ui/fresh-on-return';
import type { Messages } from '@/lib/i18n';
import { Opening } from './opening';
import type { Opened } from './problem';
import { View } from './view';
import { ClinicianWordsProvider } from './words';

interface Props {
  readonly words: ResultWords;
  readonly own: Messages['clinician'];
}

/** Opens what a patient hands over. It is in memory for as long as it is shown, and nowhere else. */
export function Clinician({ words, own }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [closed, setClosed] = useState(false);
  const main = useRef<HTMLElement>(null);
  useFreshOnReturn();
  // What was opened, or the page to open another, begins at its heading.
  useEffect(() => {
    if (opened !== null || closed) main.current?.querySelector('h1')?.focus();
  }, [opened, closed]);
  const close = (): void => {
    setOpened(null);
    setClosed(true);
  };
  const voice = opened?.summary.answers.ctx_answering_for === 'other' ? 'other' : 'self';
  return (
    <ResultWordsProvider words={words} voice={voice}>
      <ClinicianWordsProvider words={own}>
        <main
          id="content"
          ref={main}
          data-page={opened === null ? 'clinician' : 'clinician-view'}
          className="flex flex-col gap-8"
        >
          {opened === null ? (
            <Opening onOpen={setOpened} closed={closed} />
          ) : (
            <View opened={opened} onClose={close} />
          )}
        </main>
      </ClinicianWordsProvider>
    </ResultWordsProvider>
  );
}
