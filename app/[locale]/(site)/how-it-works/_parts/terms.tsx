import { Heading } from '@/app/_ui/text';
import { nameOfTerm } from '@/lib/i18n/rulebook';
import type { Rulebook } from '@/lib/rulebook';
import { IfUnknown } from './if-unknown';
import { RuleLinks, Sentence } from './links';
import type { PageWords } from './words';

type Entry = Rulebook['terms'][number];

/** The rules whose sentence names the term. */
function UsedBy({ rules, words }: { rules: Entry['usedBy']; words: PageWords }) {
  if (rules.length === 0) return null;
  return (
    <p className="text-sm">
      {words.rulebook.page.usedBy} <RuleLinks rules={rules} />
    </p>
  );
}

/** What the terms in the rules stand for, and what unknown answers do to them. */
export function Terms({ rulebook, words }: { rulebook: Rulebook; words: PageWords }) {
  const { page } = words.rulebook;
  return (
    <section data-shelf aria-labelledby="terms" className="flex flex-col gap-4">
      <Heading id="terms">{page.sections.terms}</Heading>
      <ul className="flex flex-col gap-5 print:block print:columns-2 print:gap-8">
        {rulebook.terms.map(({ id, meaning, unknownAnswers, usedBy }) => (
          <li
            key={id}
            id={id}
            data-search={id}
            className="flex flex-col gap-1 border-s-4 border-hair px-4 py-1 target:border-accent target:bg-accent-soft print:mb-4 print:px-2"
          >
            <h3 className="font-semibold first-letter:uppercase">{nameOfTerm(id, words.rulebook)}</h3>
            <Sentence parts={meaning} />
            {unknownAnswers.length > 0 && (
              <div className="text-sm">
                <p>{page.rule.unknown}:</p>
                <ul className="list-disc ps-6">
                  {unknownAnswers.map((group) => (
                    <IfUnknown key={group.effect + group.value} {...group} words={words} />
                  ))}
                </ul>
              </div>
            )}
            <UsedBy rules={usedBy} words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
