'use client';
import { useEffect } from 'react';
import { emergencyNumberOf } from '@/app/_site/region';
import { Title } from '@/app/_ui/text';
import { soundAlarm } from './sound';
import { useSettings } from './tablet';
import { Unlock } from './unlock';
import { useKioskWords } from './words';

/**
 * Fills the screen until staff unlock it: no way on, no way back, and not a word about why, since the next to read it
 * may be anybody (evidence §1.4, §3.5).
 */
export function Alarm() {
  const { own, fill } = useKioskWords();
  const { region, sound } = useSettings();
  const words = own.patient.alarm;
  useEffect(() => (sound ? soundAlarm() : undefined), [sound]);
  return (
    <div className="fixed inset-0 z-20 overflow-y-auto bg-alarm text-on-alarm">
      <div className="mx-auto flex min-h-full max-w-4xl flex-col justify-center gap-8 p-6 sm:p-12">
        <div role="alert" className="flex flex-col gap-6">
          <svg
            viewBox="0 0 64 64"
            aria-hidden="true"
            className="size-28 fill-none stroke-current"
            strokeWidth="5"
            strokeLinecap="round"
            strokeLinejoin="round"
          >
            <path d="M22 4 H42 L60 22 V42 L42 60 H22 L4 42 V22 Z M32 17 V37 M32 46 V47" />
          </svg>
          <div className="[&_h1]:text-5xl">
            <Title>{words.title}</Title>
          </div>
          <p className="text-2xl font-semibold">{words.text}</p>
          <p className="text-xl">{words.nobody}</p>
          <p className="text-xl">{fill(words.alone, { number: emergencyNumberOf(region) })}</p>
        </div>
        <Unlock label={own.staff.alarm.unlock} />
      </div>
    </div>
  );
}
