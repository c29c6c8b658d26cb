import { Disclosure } from '@/app/_ui/text';
import { keysOf } from '@/lib/base';
import type { Hazard } from '@/lib/hazards';
import type { Messages } from '@/lib/i18n';
import { Part } from './part';

/** The project's hazard log, as it stands in the repository. It is written in English. */
export function Hazards({ log, words }: { log: readonly Hazard[]; words: Messages['clinics']['hazards'] }) {
  return (
    <Part id="hazards" title={words.title}>
      <p>{words.text}</p>
      <ul>
        {log.map((hazard) => (
          <li key={hazard.id} id={hazard.id} lang="en" className="border-b border-hair">
            <Disclosure summary={`${hazard.id} ${hazard.title}`}>
              <dl className="flex flex-col gap-2">
                {keysOf(words.fields).map((field) => (
                  <div key={field}>
                    <dt className="font-semibold">{words.fields[field]}</dt>
                    <dd>{hazard[field]}</dd>
                  </div>
                ))}
              </dl>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Part>
  );
}
