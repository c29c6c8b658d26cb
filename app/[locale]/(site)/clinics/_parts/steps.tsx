import type { Messages } from '@/lib/i18n';
import { Part } from './part';

/** Setting up a tablet, step by step, in the order of its screens. */
export function Steps({ words }: { words: Messages['clinics']['setUp'] }) {
  return (
    <Part id="setUp" title={words.title}>
      <ol className="flex list-decimal flex-col gap-4 ps-8 marker:font-bold marker:text-accent">
        {words.steps.map(({ title, text }) => (
          <li key={title} className="break-inside-avoid ps-1">
            <h3 className="font-semibold">{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>{words.next}</p>
    </Part>
  );
}
