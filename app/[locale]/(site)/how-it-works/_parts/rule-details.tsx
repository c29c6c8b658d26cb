import type { ReactNode } from 'react';
import { Work } from '@/app/[locale]/(site)/learn/_parts/references';
import { referenceOf } from '@/lib/articles/references';
import { fill } from '@/lib/i18n';
import type { Case, RuleEntry } from '@/lib/rulebook';
import type { Source } from '@/lib/triage';
import { IfUnknown } from './if-unknown';
import type { PageWords } from './words';

/** A list under its heading; nothing where there is nothing to list. */
function Part({ title, children }: { title: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <div>
      <dt className="font-semibold">{title}</dt>
      <dd>
        <ul className="list-disc ps-6">{children}</ul>
      </dd>
    </div>
  );
}

/** A written case: who, what, how it comes out, and why if it just misses. */
function CaseItem({ one, because, words }: { one: Case; because: boolean; words: PageWords }) {
  const { id, who, title, kind, given } = one;
  return (
    <li>
      {kind === 'patients' ? title : `${who}: ${title}`}. <strong>{words.rulebook.tiers[given]}.</strong>{' '}
      {because && one.because} <span className="text-muted">({id})</span>
    </li>
  );
}

/** A source, with what it says and what was seen of it. */
function SourceItem({ source, words: { rulebook, ui } }: { source: Source; words: PageWords }) {
  const reference = referenceOf(source);
  const { says, note } = reference;
  const { page } = rulebook;
  return (
    <li>
      <Work reference={reference} ui={ui} />
      {says !== null && <p>{fill(page.rule.says, { says })}</p>}
      {note !== null && <p className="wrap-anywhere text-muted">{fill(page.rule.note, { note })}</p>}
    </li>
  );
}

/** What a rule rests on, the cases beside it, and what it does about unknown answers. */
export function RuleDetails({ rule, words }: { rule: RuleEntry; words: PageWords }) {
  const { clinical, locale, rulebook } = words;
  const { page } = rulebook;
  const { clinician, suspected } = clinical.rules[rule.id];
  return (
    <dl className="flex flex-col gap-3 text-sm">
      <div>
        <dt className="font-semibold">{page.clinicians}</dt>
        <dd>
          {clinician} {fill(page.rule.looksFor, { suspected })}
        </dd>
      </div>
      <Part title={page.rule.sources}>
        {rule.evidence.map((source) => (
          <SourceItem key={source} source={source} words={words} />
        ))}
      </Part>
      <Part title={page.rule.catches}>
        {rule.catches.map((one) => (
          <CaseItem key={one.id} one={one} because={false} words={words} />
        ))}
      </Part>
      <Part title={page.rule.misses}>
        {rule.justMisses.map((one) => (
          <CaseItem key={one.id} one={one} because words={words} />
        ))}
      </Part>
      <Part title={page.rule.unknown}>
        {rule.unknownAnswers.map((group) => (
          <IfUnknown key={group.effect + group.value} {...group} words={words} />
        ))}
        {rule.sentence.some(({ term }) => term !== null) && <li>{page.rule.unknownTerms}</li>}
      </Part>
      <Part title={page.rule.articles}>
        {rule.articles.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`/${locale}/learn/${slug}/`} className="text-accent underline underline-offset-2">
              {title}
            </a>
          </li>
        ))}
      </Part>
    </dl>
  );
}
