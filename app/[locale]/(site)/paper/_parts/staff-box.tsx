import { fill, type Messages } from '@/lib/i18n';
import { rulesetVersion } from '@/lib/triage';

/**
 * Where staff put down whose form it is and who has keyed it in (the tool itself asks for no name), and by which
 * version of the questions it was printed.
 */
export function StaffBox({ words }: { words: Messages['ui']['paper'] }) {
  const { title, label, filledIn, keyedIn } = words.staff;
  return (
    <section
      aria-label={title}
      className="flex flex-col gap-2 border-2 border-line p-3 text-sm break-inside-avoid print:p-2"
    >
      <div className="flex flex-wrap justify-between gap-x-4">
        <h2 className="font-semibold">{title}</h2>
        <p>{fill(words.version, { version: rulesetVersion })}</p>
      </div>
      <ul className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        {[label, filledIn, keyedIn].map((line) => (
          <li key={line} className="border-b border-line pb-8 print:pb-6">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
