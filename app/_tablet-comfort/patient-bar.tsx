'use client';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n';
import { setComfort, textSizes, useComfort } from './comfort';
import { ContrastSign, HandSign, SpeakerSign, StopSign } from './signs';
import { useReadAloud } from './use-read-aloud';

export type ComfortWords = Messages['tabletComfort'];

const nothing = (): void => undefined;

const button =
  'inline-flex min-h-[56px] min-w-[56px] cursor-pointer items-center justify-center gap-2 rounded-control border-2 px-[10px] leading-tight font-semibold';
/** What is switched on is filled, so that colour is not all that tells. */
const off = 'border-line bg-paper text-ink hover:bg-surface';
const on = 'border-accent bg-accent text-on-accent';

function Switch({
  pressed,
  name,
  onPress,
  children,
}: {
  pressed: boolean;
  name?: string;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      aria-label={name}
      className={`${button} ${pressed ? on : off}`}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const letters = { usual: 'text-[18px]', large: 'text-[26px]', largest: 'text-[34px]' } as const;

function TextSize({ words }: { words: ComfortWords }) {
  const { textSize } = useComfort();
  return (
    // biome-ignore lint/a11y/useSemanticElements: switches, not fields of a form
    <div role="group" aria-label={words.textSize} className="flex gap-1">
      {textSizes.map((size) => (
        <Switch
          key={size}
          pressed={size === textSize}
          name={words.sizes[size]}
          onPress={() => setComfort({ textSize: size })}
        >
          <span className={`leading-none ${letters[size]}`}>A</span>
        </Switch>
      ))}
    </div>
  );
}

/**
 * What helps a patient to read and to be helped, on top of every page of patient mode. What
 * they set is forgotten by `usePatientMode`. `onReading` is called at every sentence that is read aloud.
 */
export function PatientBar({
  words,
  onAskForHelp,
  onReading = nothing,
}: {
  words: ComfortWords;
  onAskForHelp: () => void;
  onReading?: () => void;
}) {
  const { contrast } = useComfort();
  const { possible, reading, toggle } = useReadAloud(onReading);
  const high = contrast === 'high';
  return (
    <section
      aria-label={words.bar}
      data-patient-bar=""
      className="flex flex-wrap items-center justify-between gap-2 border-b-2 border-line bg-paper px-4 py-2 text-[18px] print:hidden"
    >
      <div className="flex flex-wrap gap-2">
        <TextSize words={words} />
        <Switch pressed={high} onPress={() => setComfort({ contrast: high ? 'usual' : 'high' })}>
          <ContrastSign />
          {words.contrast}
        </Switch>
      </div>
      <div className="flex flex-wrap gap-2">
        {possible && (
          <button type="button" className={`${button} ${reading ? on : off}`} onClick={toggle}>
            {reading ? <StopSign /> : <SpeakerSign />}
            {reading ? words.stop : words.read}
          </button>
        )}
        <button type="button" className={`${button} ${off}`} onClick={onAskForHelp}>
          <HandSign />
          {words.help}
        </button>
      </div>
    </section>
  );
}
