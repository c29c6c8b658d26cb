'use client';
import { useId } from 'react';
import regions from '@/content/regions.json';
import type { Messages } from '@/lib/i18n';
import { fill } from '@/lib/i18n/wording';
import { dialled } from './dialled';
import { chooseRegion, type RegionId, regionIds, useFixedRegion, useRegion } from './region';

type Ui = Pick<Messages['ui'], 'region' | 'crisis'>;

/** Where are you? Chosen visibly, never guessed: a wrong emergency number is worse than a list of all. */
export function RegionChoice({ words }: { words: Ui }) {
  const region = useRegion();
  const isFixed = useFixedRegion();
  const id = useId();
  if (isFixed) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <label htmlFor={id}>{words.region.label}</label>
      <select
        id={id}
        className="min-h-11 max-w-full rounded-control border-2 border-line bg-paper px-3 py-2"
        value={region ?? ''}
        onChange={(event) => chooseRegion(event.target.value as RegionId)}
      >
        <option value="" disabled>
          {words.region.choose}
        </option>
        {regionIds.map((id) => (
          <option key={id} value={id}>
            {regions[id].name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** A number that can be dialled with a tap; on a clinic's tablet, from which nothing leads away, it can only be read. */
function PhoneNumber({ number, look }: { number: string; look: string }) {
  if (useFixedRegion()) return <strong className={look}>{number}</strong>;
  return (
    <a href={dialled(number)} className={`${look} underline underline-offset-4`}>
      {number}
    </a>
  );
}

function EmergencyNumber({ id, big }: { id: RegionId; big: boolean }) {
  const { name, emergency } = regions[id];
  return (
    <>
      <PhoneNumber
        number={emergency.number}
        look={`inline-flex min-h-11 items-center font-bold print:min-h-0 print:no-underline ${big ? 'text-2xl' : ''}`}
      />
      {!big && <span> {name}</span>}
    </>
  );
}

/** The emergency number of the region; of every region as long as none is chosen. */
export function EmergencyNumbers({ words }: { words: Ui }) {
  const region = useRegion();
  return (
    <div className="flex flex-col gap-2">
      {region === null ? (
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {regionIds.map((id) => (
            <li key={id}>
              <EmergencyNumber id={id} big={false} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          <EmergencyNumber id={region} big />
        </p>
      )}
      <RegionChoice words={words} />
    </div>
  );
}

interface Contact {
  readonly name: string;
  readonly phone: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly status: string;
}

function ContactList({ contacts, words }: { contacts: readonly Contact[]; words: Ui }) {
  return (
    <ul className="flex flex-col gap-1">
      {contacts.map(({ name, phone, text, url, status }) => (
        <li key={name}>
          {name}
          {phone !== null && (
            <>
              {': '}
              <PhoneNumber number={phone} look="font-semibold whitespace-nowrap" />
            </>
          )}
          {text !== null && `: ${words.crisis.message} ${text}`}
          {phone === null && text === null && url !== null && `: ${url.replace('https://', '')}`}
          {status === 'unverified' && <span className="text-muted"> ({words.region.unverified})</span>}
        </li>
      ))}
    </ul>
  );
}

/** Whom to reach today, by telephone or on the web, where the region has one place for everyone. */
export function SameDayContacts({ words }: { words: Ui }) {
  const region = useRegion() ?? 'intl';
  const reachable = regions[region].sameDay.filter(({ phone, url }) => phone !== null || url !== null);
  return reachable.length === 0 ? null : <ContactList contacts={reachable} words={words} />;
}

/** Crisis help for the region; the same for everyone, so that its presence reveals nothing (evidence §3.5(3)). */
export function CrisisContacts({ words, abuse = false }: { words: Ui; abuse?: boolean }) {
  const region = useRegion() ?? 'intl';
  const id = useId();
  const { crisis, abuse: abuseContacts, emergency, name } = regions[region];
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-s-4 border-accent ps-4">
      <h2 id={id} className="text-lg font-semibold">
        {words.crisis.title}
      </h2>
      <p>{words.crisis.text}</p>
      <ContactList contacts={crisis} words={words} />
      {abuse && (
        <>
          <h3 className="font-semibold">{words.crisis.abuseTitle}</h3>
          <ContactList contacts={abuseContacts} words={words} />
        </>
      )}
      <p className="text-sm text-muted">
        {fill(words.region.chosen, { region: name })}.{' '}
        {fill(words.region.emergency, { number: emergency.number })}
      </p>
      <RegionChoice words={words} />
    </section>
  );
}
