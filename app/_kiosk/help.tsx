'use client';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import { happen } from './tablet';
import { Unlock } from './unlock';
import { useKioskWords } from './words';

/** To be held up: seen and read across a waiting room. It tells nothing of the answers. */
export function Help() {
  const { own } = useKioskWords();
  const words = own.patient.help;
  return (
    <div className="flex flex-col gap-8 rounded-control border-8 border-accent p-6 sm:p-10">
      <svg viewBox="0 0 64 64" aria-hidden="true" className="size-24 fill-none stroke-accent" strokeWidth="5">
        <circle cx="32" cy="32" r="28" />
        <path d="M23 24 a9 9 0 1 1 13 8 q-4 2 -4 8 M32 46 V49" strokeLinecap="round" />
      </svg>
      <div className="flex flex-col gap-3 text-xl [&_h1]:text-4xl">
        <Title>{words.title}</Title>
        <p>{words.text}</p>
      </div>
      <p className="flex [&>*]:px-8 [&>*]:py-4 [&>*]:text-xl">
        <Button onClick={() => happen({ type: 'help_over' })}>{words.back}</Button>
      </p>
      <Unlock />
    </div>
  );
}
