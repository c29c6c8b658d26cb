import type { Messages } from '@/lib/i18n';
import { Part } from './part';

/** How each kind of tablet is locked to one page, by the means of its maker. */
export function Devices({ words }: { words: Messages['clinics']['lock'] }) {
  return (
    <Part id="lock" title={words.title}>
      <p>{words.text}</p>
      {words.devices.map(({ title, steps, note }) => (
        <div key={title} className="flex break-inside-avoid flex-col gap-2 border-s-4 border-hair ps-4">
          <h3 className="font-semibold">{title}</h3>
          <ol className="flex list-decimal flex-col gap-1 ps-6">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{note}</p>
        </div>
      ))}
    </Part>
  );
}
