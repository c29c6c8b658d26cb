import { Heading } from '@/app/_ui/text';
import { nameOfTerm } from '@/lib/i18n/rulebook';
import type { Rulebook } from '@/lib/rulebook';
import { Sentence } from './links';
import type { PageWords } from './words';

/** What the terms in the rules stand for. */
export function Terms({ rulebook, words }: { rulebook: Rulebook; words: PageWords }) {
  return (
    <section data-shelf aria-labelledby="terms" className="flex flex-col gap-4">
      <Heading id="terms">{words.rulebook.page.sections.terms}</Heading>
      <ul className="flex flex-col gap-4">
        {rulebook.terms.map(({ id, meaning }) => (
          <li
            key={id}
            id={id}
            data-search={id}
            className="border-s-4 border-hair px-4 target:border-accent target:bg-accent-soft"
          >
            <h3 className="font-semibold first-letter:uppercase">{nameOfTerm(id, words.rulebook)}</h3>
            <Sentence parts={meaning} />
          </li>
        ))}
      </ul>
    </section>
  );
}
