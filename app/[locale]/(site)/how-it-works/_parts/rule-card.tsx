import { Disclosure } from '@/app/_ui/text';
import { fill, say } from '@/lib/i18n';
import type { RuleEntry } from '@/lib/rulebook';
import { policyChoices } from '@/lib/triage';
import { RuleLink, Sentence } from './links';
import { RuleDetails } from './rule-details';
import type { PageWords } from './words';

/** What a service may choose to make of a rule. */
function PolicyNote({ policy, words }: { policy: NonNullable<RuleEntry['policy']>; words: PageWords }) {
  const { rulebook, clinical } = words;
  const tier = rulebook.tiers[policyChoices[policy].tier];
  return (
    <p className="text-sm">
      <a href="#choices" className="text-accent underline underline-offset-2">
        {fill(rulebook.page.rule.policy, { tier, wait: clinical.policies[policy].wait })}
      </a>
    </p>
  );
}

/** One rule: whom it catches, how soon and what they read; behind the disclosure all that it rests on. */
export function RuleCard({ rule, words }: { rule: RuleEntry; words: PageWords }) {
  const { id, sentence, concern, tier, basis, policy } = rule;
  const { clinical, rulebook } = words;
  const { page } = rulebook;
  const { title, clinician } = clinical.concerns[concern];
  return (
    <li
      id={id}
      data-search={`${title} ${clinician} ${rulebook.tiers[tier]}`}
      className="flex flex-col gap-1 border-s-4 border-hair px-4 py-1 target:border-accent target:bg-accent-soft print:mb-4 print:px-2"
    >
      <Sentence parts={sentence} />
      <p className="flex flex-wrap items-center gap-x-4 text-sm">
        <strong>{fill(page.rule.wait, { wait: clinical.rules[id].wait })}</strong>
        <RuleLink id={id} />
        {basis !== 'read' && <strong className="text-error">{page.rule.noPrimary[basis]}</strong>}
      </p>
      {policy !== null && <PolicyNote policy={policy} words={words} />}
      <p className="text-sm text-muted">
        {page.rule.told} <q>{say(clinical.rules[id].reason, 'self')}</q>
      </p>
      <Disclosure
        summary={
          <>
            {page.rule.more} <span className="sr-only">{fill(page.rule.moreOf, { rule: id })}</span>
          </>
        }
      >
        <RuleDetails rule={rule} words={words} />
      </Disclosure>
    </li>
  );
}
