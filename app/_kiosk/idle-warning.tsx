'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import { happen, useSettings, useTablet } from './tablet';
import { useKioskWords } from './words';

/** The seconds until the wipe, counted down. */
const useSecondsLeft = (): number => {
  const { kiosk } = useTablet();
  const { answerWithin } = useSettings();
  const since = 'idle' in kiosk ? kiosk.idle.since : 0;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const second = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(second);
  }, []);
  return Math.max(0, Math.ceil(answerWithin - (now - since) / 1000));
};

/** Covers everything. Only its button says that somebody is there: a knock against the tablet does not. */
export function IdleWarning() {
  const { own, fill } = useKioskWords();
  const { kiosk } = useTablet();
  const button = useRef<HTMLDivElement>(null);
  const seconds = useSecondsLeft();
  const words = own.patient.idle;
  const text = kiosk.at === 'staff' ? own.staff.idle : words.text;
  useEffect(() => button.current?.querySelector('button')?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby="idle-title" className="flex flex-col gap-8 py-10">
      <div id="idle-title" className="[&_h1]:text-4xl">
        <Title>{words.title}</Title>
      </div>
      <p className="text-xl">{text}</p>
      <div ref={button} className="flex [&>*]:px-14 [&>*]:py-8 [&>*]:text-2xl">
        <Button onClick={() => happen({ type: 'still_here', now: Date.now() })}>{words.here}</Button>
      </div>
      <p role="timer" className="text-xl font-bold tabular-nums">
        {fill(words.left, { seconds })}
      </p>
    </div>
  );
}
