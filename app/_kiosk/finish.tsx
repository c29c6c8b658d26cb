'use client';
import { useState } from 'react';
import { useSession } from '@/app/_intake/use-session';
import { Button } from '@/app/_ui/button';
import { finish } from './patient-doings';
import { useKioskWords } from './words';

/** The patient has looked at the answers and hands them over. */
export function Finish() {
  const { own } = useKioskWords();
  const { answers } = useSession().visit;
  const [sexual, setSexual] = useState(false);
  const [state, setState] = useState<'open' | 'saving' | 'failed'>('open');
  const words = own.patient.finish;
  const press = async (): Promise<void> => {
    if (state === 'saving') return;
    setState('saving');
    await finish(sexual).catch(() => setState('failed'));
  };
  return (
    <div className="flex flex-col gap-4 rounded-control border-2 border-accent bg-accent-soft p-5">
      {answers.ces_sexual_new !== undefined && (
        <label className="flex min-h-14 items-center gap-3">
          <input
            type="checkbox"
            className="size-7 shrink-0"
            checked={sexual}
            onChange={({ target }) => setSexual(target.checked)}
          />
          {words.sexual}
        </label>
      )}
      <p className="text-lg">{words.text}</p>
      <p className="flex [&>*]:px-8 [&>*]:py-4 [&>*]:text-xl">
        <Button onClick={press}>{words.button}</Button>
      </p>
      <p role="status" className="font-semibold empty:hidden">
        {state !== 'open' && words[state]}
      </p>
    </div>
  );
}
