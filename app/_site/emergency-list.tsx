import regions from '@/content/regions.json';
import { type Locale, messagesIn } from '@/lib/i18n';
import { dialled } from './dialled';

/** The warning signs and every region's emergency number: complete without any script, and on paper. */
export function EmergencyList({ locale }: { locale: Locale }) {
  const { ui, clinical } = messagesIn(locale);
  return (
    <section
      aria-labelledby="warning-signs"
      className="flex flex-col gap-3 rounded-control border-4 border-emergency p-4 sm:p-5 print:gap-1.5 print:p-3"
    >
      <h2 id="warning-signs" className="text-xl font-bold">
        {ui.warning.title}
      </h2>
      <ul className="list-disc ps-6">
        {clinical.warningSigns.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <h3 className="font-bold">{ui.warning.numbers}</h3>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {Object.values(regions).map(({ name, emergency }) => (
          <li key={name}>
            <a
              href={dialled(emergency.number)}
              className="inline-flex min-h-11 items-center text-lg font-bold underline underline-offset-4 print:min-h-0"
            >
              {emergency.number}
            </a>{' '}
            {name}
          </li>
        ))}
      </ul>
      <p className="font-semibold">{ui.warning.text}</p>
    </section>
  );
}
