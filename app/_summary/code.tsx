'use client';
import { useId, useState } from 'react';
import { copyText } from '@/app/_site/clipboard';
import { Button } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/text';
import type { Summary } from '@/lib/summary';
import type { DrawnCode } from './code-maker';
import { CodePicture, useCode, WhereRead } from './code-picture';
import { useResultWords } from './words';

/** The largest QR code that there is. */
const largestOnScreen = 40;

/** The same as text: for a mail, and for who cannot scan. */
function AsText({ text }: Pick<DrawnCode, 'text'>) {
  const { code } = useResultWords().ui.result;
  const [told, setTold] = useState('');
  const copy = (): Promise<void> =>
    copyText(text).then(
      () => setTold(code.copied),
      () => setTold(code.notCopied),
    );
  return (
    <Disclosure summary={code.asText}>
      <div className="flex flex-col items-start gap-3">
        <textarea
          aria-label={code.asText}
          readOnly
          rows={4}
          value={text}
          className="w-full rounded-control border-2 border-line bg-paper p-3 font-mono text-sm break-all"
          onFocus={(event) => event.target.select()}
        />
        <Button look="secondary" onClick={copy}>
          {code.copy}
        </Button>
        <p role="status">{told}</p>
      </div>
    </Disclosure>
  );
}

/** The code itself, what it holds, and where it is read. */
function Shown({ summary }: { summary: Summary }) {
  const words = useResultWords().ui.result.code;
  const code = useCode(summary, largestOnScreen);
  if (typeof code === 'string') {
    const said = { waiting: words.waiting, too_long: words.tooLong, failed: words.failed };
    return <p role="status">{said[code]}</p>;
  }
  return (
    <>
      <div className="w-full max-w-96">
        <CodePicture code={code} />
      </div>
      <p>
        <WhereRead />
      </p>
      <AsText text={code.text} />
    </>
  );
}

/** A code that hands the summary over to whoever scans it, made only when it is asked for. */
export function Code({ summary, initiallyOpen = false }: { summary: Summary; initiallyOpen?: boolean }) {
  const words = useResultWords().ui.result.code;
  const id = useId();
  const [isOpen, setOpen] = useState(initiallyOpen);
  return (
    <div className="flex flex-col gap-3">
      <p>{words.text}</p>
      <p>
        <Button look="secondary" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hide : words.show}
        </Button>
      </p>
      <div id={id} className="flex flex-col gap-3 empty:hidden">
        {isOpen && <Shown summary={summary} />}
      </div>
    </div>
  );
}
