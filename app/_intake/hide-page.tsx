'use client';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { useWords } from './words';

/** "Hide this page": covers everything at once and comes back exactly where it was. */
export function HidePage({ children }: { children: ReactNode }) {
  const { ui } = useWords();
  const cover = useRef<HTMLDialogElement>(null);
  const [hidden, setHidden] = useState(false);
  const hide = (): void => {
    cover.current?.showModal();
    setHidden(true);
  };
  return (
    <>
      <div className="flex justify-end">
        <Button look="secondary" onClick={hide}>
          {ui.hide.button}
        </Button>
      </div>
      <dialog
        ref={cover}
        aria-label={ui.hide.title}
        className="m-0 h-dvh max-h-none w-screen max-w-none bg-paper p-6 text-ink"
        onClose={() => setHidden(false)}
      >
        <div className="flex h-full flex-col items-center justify-center gap-4 text-center">
          <p className="text-lg">{ui.hide.text}</p>
          <Button onClick={() => cover.current?.close()}>{ui.hide.show}</Button>
        </div>
      </dialog>
      <div className={hidden ? 'invisible' : ''}>{children}</div>
    </>
  );
}
