import { Heading } from '@/app/_ui/text';
import regions from '@/content/regions.json';
import { fill, type Messages } from '@/lib/i18n';

type Region = (typeof regions)[keyof typeof regions];

const reached = ({ name, phone, text, url }: Region['crisis'][number], message: string): string => {
  const ways = [phone, text === null ? null : `${message} ${text}`, url?.replace('https://', '')];
  return [name, ...ways.filter((way) => way != null)].join(': ');
};

/** Help in a crisis in every region: the same on every form, so that it tells nothing about anybody (evidence §3.5). */
export function CrisisList({ words }: { words: Pick<Messages['ui'], 'crisis' | 'region' | 'paper'> }) {
  return (
    <section className="flex flex-col gap-2 border-2 border-line p-4 break-inside-avoid print:p-3">
      <Heading>{words.crisis.title}</Heading>
      <p>{words.paper.crisis}</p>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {Object.values(regions).map(({ name, emergency, crisis }) => (
          <li key={name}>
            <strong>{name}</strong>: {fill(words.region.emergency, { number: emergency.number })}.{' '}
            {crisis.map((contact) => reached(contact, words.crisis.message)).join('. ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
