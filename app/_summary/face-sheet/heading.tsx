import type { Entry, Teller } from '@/lib/face-sheet';
import { fill } from '@/lib/i18n/wording';
import { isAbsentReason } from '@/lib/questionnaire';
import { UrgencySign, urgencyBorder } from '../urgency';
import { Spans } from './entry';

/** Room to write a name into, or for a label; the questionnaire asks for none. */
function Identity({ words }: Pick<Teller, 'words'>) {
  return (
    <p className="hidden grow items-end gap-[0.5em] print:flex">
      {words.identity.name}
      <span className="grow border-b border-line" />
      {words.identity.birth}
      <span className="w-[8em] border-b border-line" />
    </p>
  );
}

const factsOf = ({ summary, words, told, values }: Teller, locale: string): string => {
  const { ctx_age: age, ctx_sex_birth: sex, ctx_answering_for: by } = summary.answers;
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  const facts = [
    typeof age === 'number' ? fill(words.years, { age }) : words.ageUnknown,
    isAbsentReason(sex) ? told('ctx_sex_birth') : (values('ctx_sex_birth')[0] ?? null),
    by === 'other' ? words.answered.other : words.answered.self,
    summary.authored === undefined
      ? null
      : fill(words.date, { date: written.format(new Date(summary.authored)) }),
    fill(words.rules, { version: summary.rulesetVersion }),
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
};

/** On top of each page: what this is, whose it is, when and by whom it was answered. */
export function SheetHeading({
  title,
  teller,
  locale,
  reference,
}: {
  title: string;
  teller: Teller;
  locale: string;
  reference: string | null;
}) {
  return (
    <header>
      <div className="flex flex-wrap items-end gap-x-[1.5em]">
        <h2 className="text-[1.45em] leading-tight font-bold">{title}</h2>
        {reference !== null && <strong>{fill(teller.words.identity.reference, { reference })}</strong>}
        <Identity words={teller.words} />
      </div>
      <p>{factsOf(teller, locale)}</p>
    </header>
  );
}

/** How soon, to be seen at a glance. */
export function Urgency({ teller }: { teller: Teller }) {
  const { clinical, summary, wait } = teller;
  const { tier, maxWait, reason } = summary;
  return (
    <div
      className={`flex items-center gap-[0.7em] rounded-control px-[0.8em] py-[0.15em] ${urgencyBorder(tier)}`}
    >
      <UrgencySign tier={tier} />
      <p>
        <strong className="text-[2em] leading-tight font-extrabold uppercase">
          {clinical.tiers[tier].clinician}
        </strong>{' '}
        {maxWait.hours > 0 && (
          <strong className="text-[1.5em] leading-tight">{wait(maxWait.hours, 'long')}</strong>
        )}
        {reason === 'private' && <span className="block">{clinical.notes.private_reason.clinician}.</span>}
      </p>
    </div>
  );
}

/** What the person most wants to know, and to get back to. */
export function Wishes({ question, teller }: { question: readonly Entry[]; teller: Teller }) {
  const { words, values } = teller;
  const [goal] = values('goal_main');
  return (
    <div className="text-[1.1em] leading-tight">
      {question.map(({ id, spans }) => (
        <p key={id} className="font-bold">
          {words.headings.question}: <Spans spans={spans} />
        </p>
      ))}
      {goal !== undefined && (
        <p>
          <span className="font-semibold">{words.headings.goal}:</span> {goal}
        </p>
      )}
    </div>
  );
}
