'use client';
import { useId, useState } from 'react';
import { Button, buttonClass } from '@/app/_ui/button';
import { FieldError, Hint, Title } from '@/app/_ui/text';
import { tryStartCode } from '@/lib/device/tablet';
import { isReference } from '@/lib/kiosk';
import { start } from './patient-doings';
import { useSettings } from './tablet';
import { Unlock } from './unlock';
import { UnlockForm } from './unlock-form';
import { useKioskWords } from './words';

/** The clinic's own number for the patient; empty when there is none. */
function Reference({
  value,
  wrong,
  onChange,
}: {
  value: string;
  wrong: boolean;
  onChange: (text: string) => void;
}) {
  const { own, result } = useKioskWords();
  const words = own.patient.ready;
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="text-lg font-semibold">
        {words.reference}
      </label>
      <Hint id={`${id}-hint`}>{words.referenceHint}</Hint>
      {wrong && (
        <FieldError id={`${id}-error`} prefix={result.ui.problem.prefix}>
          {words.referenceWrong}
        </FieldError>
      )}
      <input
        id={id}
        value={value}
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error ${id}-hint` : `${id}-hint`}
        className="min-h-14 w-full max-w-sm rounded-control border-2 border-line bg-paper px-3 py-2 aria-invalid:border-error"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** Other languages are other pages, on which nothing of this one is known. */
function OtherLanguages() {
  const { languages, locale } = useKioskWords();
  const offered = useSettings().languages;
  return languages
    .filter(({ code }) => offered.includes(code) && code !== locale)
    .map(({ code, name }) => (
      <a key={code} href={`/${code}/kiosk/`} lang={code} className={buttonClass('secondary')}>
        {name}
      </a>
    ));
}

/** Between patients: who has the tablet now may begin. */
export function Ready() {
  const { own } = useKioskWords();
  const { clinic, reference: asksReference, start: how } = useSettings();
  const [reference, setReference] = useState('');
  const [wrong, setWrong] = useState(false);
  const [needsCode, setNeedsCode] = useState(false);
  const words = own.patient.ready;
  const begin = (): void => {
    const given = reference.trim();
    const isWrong = given !== '' && !isReference(given);
    setWrong(isWrong);
    if (isWrong) return;
    if (how === 'code' && !needsCode) setNeedsCode(true);
    else start(given === '' ? null : given);
  };
  return (
    <div className="flex flex-col gap-8 py-6">
      <div className="flex flex-col gap-4">
        <p className="text-lg font-bold text-accent">{clinic}</p>
        <Title>{words.title}</Title>
        <p className="text-lg">{words.text}</p>
        <p className="border-s-8 border-emergency ps-4 text-lg font-semibold">{words.ill}</p>
      </div>
      {asksReference && <Reference value={reference} wrong={wrong} onChange={setReference} />}
      {needsCode ? (
        <UnlockForm
          kind="code"
          onTry={(code) => tryStartCode(code, Date.now())}
          onRight={begin}
          onCancel={() => setNeedsCode(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-4 [&>*]:px-12 [&>*]:py-4 [&>*]:text-xl">
          <Button onClick={begin}>{words.start}</Button>
          <OtherLanguages />
        </div>
      )}
      <Unlock />
    </div>
  );
}
