import { Fragment } from 'react';
import type { SentencePart } from '@/lib/i18n/rulebook';
import type { RuleId } from '@/lib/triage';

/** Leads to a rule on this page. A rule's address is its id. */
export function RuleLink({ id }: { id: RuleId }) {
  return (
    <a href={`#${id}`} className="text-accent underline underline-offset-2">
      <code className="whitespace-nowrap">{id}</code>
    </a>
  );
}

function Part({ part: { text, term, joint } }: { part: SentencePart }) {
  if (joint) return <strong className="text-sm">{text}</strong>;
  if (term === null) return text;
  return (
    <a href={`#${term}`} className="text-accent underline underline-offset-2">
      {text}
    </a>
  );
}

/** Rules one after the other, by their ids. */
export function RuleLinks({ rules }: { rules: readonly { readonly id: RuleId }[] }) {
  return rules.map(({ id }, at) => (
    <Fragment key={id}>
      {at > 0 && ', '}
      <RuleLink id={id} />
    </Fragment>
  ));
}

/** A condition as a sentence; its terms lead to what they mean. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
  return (
    <p className="first-letter:uppercase">
      {parts.map((part, at) => {
        // A sentence of a page that is built once: its parts never change places.
        const key = `${at}`;
        return <Part key={key} part={part} />;
      })}
      .
    </p>
  );
}
