'use client';
import { CrisisContacts } from '@/app/_site/contacts';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { Goodbye as Why } from '@/lib/kiosk';
import { happen } from './tablet';
import { Unlock } from './unlock';
import { useKioskWords } from './words';

/** The patient is done, one way or another; nothing of them is here any more. */
export function Goodbye({ why }: { why: Why }) {
  const { own, result } = useKioskWords();
  const words = own.patient.goodbye;
  const { title, text } = words[why];
  return (
    <div className="flex flex-col gap-8 py-10">
      <svg viewBox="0 0 64 64" aria-hidden="true" className="size-24 fill-none stroke-accent" strokeWidth="5">
        <circle cx="32" cy="32" r="28" />
        <path d="M19 33 L28 42 L46 23" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <div className="flex flex-col gap-4 text-xl [&_h1]:text-4xl">
        <Title>{title}</Title>
        <p>{text}</p>
        <p className="border-s-8 border-emergency ps-4 font-semibold">{words.worse}</p>
      </div>
      {/* For everybody alike, so that it tells nothing about anybody (evidence §3.5). */}
      <CrisisContacts words={result.ui} abuse />
      <div className="flex flex-wrap items-start gap-4 border-t border-hair pt-6 [&>*]:min-h-14">
        <Button look="secondary" onClick={() => happen({ type: 'moved_on' })}>
          {words.next}
        </Button>
        <Unlock />
      </div>
    </div>
  );
}
