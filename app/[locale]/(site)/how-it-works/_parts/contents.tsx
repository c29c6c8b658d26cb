import { Heading } from '@/app/_ui/text';
import { keysOf } from '@/lib/base';
import type { Rulebook } from '@/lib/rulebook';
import type { PageWords } from './words';

const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';

/** The parts of the page, with the tiers of the rules and how many rules each has. */
export function Contents({ rulebook, words: { rulebook: words } }: { rulebook: Rulebook; words: PageWords }) {
  const tiers = rulebook.chapters.map(({ tier, concerns }) => (
    <li key={tier}>
      <a href={`#${tier}`} className={link}>
        {words.tiers[tier]} ({concerns.flatMap(({ rules }) => rules).length})
      </a>
    </li>
  ));
  return (
    <nav aria-labelledby="contents" className="flex flex-col gap-1 print:hidden">
      <Heading id="contents">{words.page.contents}</Heading>
      <ul className="gap-8 sm:columns-2">
        {keysOf(words.page.sections).map((section) => (
          <li key={section}>
            <a href={`#${section}`} className={link}>
              {words.page.sections[section]}
            </a>
            {section === 'rules' && <ul className="ps-6">{tiers}</ul>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
