import { Heading } from '@/app/_ui/text';
import { Work } from '@/app/[locale]/(site)/learn/_parts/references';
import { referenceOf } from '@/lib/articles/references';
import { keysOf } from '@/lib/base';
import { fill } from '@/lib/i18n';
import type { Rulebook } from '@/lib/rulebook';
import { RuleLinks } from './links';
import type { PageWords } from './words';

/** What warning signs and questions cannot do, each with its numbers and where they come from (evidence §7). */
export function Limits({ rulebook, words }: { rulebook: Rulebook; words: PageWords }) {
  const { page } = words.rulebook;
  return (
    <section data-shelf aria-labelledby="limits" className="flex flex-col gap-4">
      <Heading id="limits">{page.sections.limits}</Heading>
      <p>{page.limits}</p>
      <ul className="flex flex-col gap-5">
        {rulebook.limits.map(({ plain, figures, evidence }) => (
          <li key={plain} data-search="" className="flex flex-col gap-1 border-s-4 border-hair ps-4">
            <h3 className="font-semibold">{plain}</h3>
            <p>{figures}</p>
            <ul className="text-sm">
              {evidence.map((source) => (
                <li key={source}>
                  <Work reference={referenceOf(source)} ui={words.ui} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>{page.limitsEnd}</p>
    </section>
  );
}

/** Openly: how far the sources were checked, and the rules that rest on none that was read itself. */
export function Unsourced({ rulebook: { rules, works }, words }: { rulebook: Rulebook; words: PageWords }) {
  const { page } = words.rulebook;
  const read = works.verified;
  const reported = works['second-hand'];
  const unseen = works['from-knowledge'];
  const unread = rules.filter(({ basis }) => basis !== 'read');
  return (
    <section aria-labelledby="unsourced" className="flex flex-col gap-3">
      <Heading id="unsourced">{page.sections.unsourced}</Heading>
      <p>{fill(page.works, { all: read + reported + unseen, read, reported, unseen })}</p>
      <p>{fill(page.unsourced, { count: unread.length, all: rules.length })}</p>
      <ul className="list-disc ps-6">
        {keysOf(page.unsourcedBy).map((basis) => (
          <li key={basis}>
            {page.unsourcedBy[basis]} <RuleLinks rules={unread.filter((rule) => rule.basis === basis)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
