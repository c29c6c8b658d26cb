'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { Messages } from '@/lib/i18n';
import { erase } from './session';
import { useSession } from './use-session';

/** "Stop and delete everything": two taps, on every page. */
export function Erase({
  ui,
  onErase = () => void erase(),
}: {
  ui: Pick<Messages['ui'], 'erase'>;
  onErase?: () => void;
}) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="quiet" onClick={() => setAsking(true)}>
        {ui.erase.button}
      </Button>
    );
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p role="status" className="font-semibold">
        {ui.erase.question}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button look="danger" onClick={onErase}>
          {ui.erase.confirm}
        </Button>
        <Button look="secondary" onClick={() => setAsking(false)}>
          {ui.erase.keep}
        </Button>
      </div>
    </div>
  );
}

/** What was deleted, whether the browser confirmed it, and the way on: to the start, or for staff to the next form. */
export function Erased({
  confirmed,
  locale,
  ui,
}: {
  confirmed: boolean;
  locale: string;
  ui: Pick<Messages['ui'], 'erase'>;
}) {
  const { origin } = useSession();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="flex flex-col gap-4">
      <Title ref={title}>{ui.erase.doneTitle}</Title>
      <p>{confirmed ? ui.erase.doneText : ui.erase.failedText}</p>
      <p>
        <a
          className="text-accent underline underline-offset-4"
          href={origin === 'paper' ? `/${locale}/enter/` : `/${locale}/`}
        >
          {origin === 'paper' ? ui.erase.nextForm : ui.erase.again}
        </a>
      </p>
    </div>
  );
}
