'use client';
import { Button } from '@/app/_ui/button';
import { Disclosure, Title } from '@/app/_ui/text';
import { happen } from './tablet';
import { useKioskWords } from './words';

/** What this is, who will see the answers, and the signs that should not wait: before the first question. */
export function Welcome() {
  const { own, result } = useKioskWords();
  const words = own.patient.welcome;
  return (
    <div className="flex flex-col gap-6 py-4">
      <Title>{words.title}</Title>
      <ul className="flex list-disc flex-col gap-3 ps-6 text-lg">
        {words.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <div className="flex flex-col gap-2 rounded-control border-4 border-emergency p-4">
        <p className="font-semibold">{words.signsText}</p>
        <Disclosure summary={words.signs}>
          <ul className="list-disc ps-6">
            {result.clinical.warningSigns.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <p className="flex [&>*]:px-12 [&>*]:py-4 [&>*]:text-xl">
        <Button onClick={() => happen({ type: 'began' })}>{words.begin}</Button>
      </p>
      <p className="border-s-4 border-hair ps-4 text-sm text-muted">{result.clinical.intendedUse}</p>
    </div>
  );
}
