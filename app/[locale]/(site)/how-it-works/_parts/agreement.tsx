import { Heading } from '@/app/_ui/text';
import { keysOf } from '@/lib/base';
import { fill } from '@/lib/i18n';
import { type Agreement, type Rulebook, wilson } from '@/lib/rulebook';
import type { PageWords } from './words';

const percent = (share: number): string => (100 * share).toFixed(1);

/** Some cases: how many come out as wanted, too late or too soon. */
function Counts({ title, agreement, words }: { title: string; agreement: Agreement; words: PageWords }) {
  const { counts, count } = words.rulebook.agreement;
  const { cases } = agreement;
  return (
    <div>
      <h3 className="font-semibold">
        {title} ({cases})
      </h3>
      <ul className="list-disc ps-6">
        {keysOf(counts).map((which) => {
          const [from, to] = wilson(agreement[which], cases);
          const values = { n: agreement[which], cases, from: percent(from), to: percent(to) };
          return (
            <li key={which}>
              {counts[which]}: {fill(count, values)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** How the check does on written cases, and what that does not show. */
export function AgreementSection({ rulebook, words }: { rulebook: Rulebook; words: PageWords }) {
  const { page, agreement } = words.rulebook;
  return (
    <section aria-labelledby="agreement" className="flex flex-col gap-4">
      <Heading id="agreement">{page.sections.agreement}</Heading>
      <p>{page.agreement}</p>
      <p>{agreement.construction}</p>
      {/* The last kind tells most. */}
      {keysOf(agreement.kinds)
        .toReversed()
        .map((kind) => (
          <Counts
            key={kind}
            title={agreement.kinds[kind]}
            agreement={rulebook.agreement[kind]}
            words={words}
          />
        ))}
      <div>
        <h3 className="font-semibold">{agreement.known}</h3>
        <ul className="list-disc ps-6">
          {rulebook.knownDifferences.map(({ id, title, known }) => (
            <li key={id}>
              {title}. {known} <span className="text-muted">({id})</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
