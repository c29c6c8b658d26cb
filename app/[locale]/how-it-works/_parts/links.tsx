import type { SentencePart } from '@/lib/i18n/rulebook';
import type { RuleId } from '@/lib/triage';

/** Leads to a rule on this page. A rule's address is its id. */
export function RuleLink({ id }: { id: RuleId }) {
  return (
    <a href={`#${id}`} className="text-accent underline underline-offset-2">
      <code>{id}</code>
    </a>
  );
}

/** A condition as a sentence; its terms lead to what they mean. */
export function Sentence({ parts }: { parts: readonly SentencePart[] }) {
  return (
    <p className="first-letter:uppercase">
      {parts.map(({ text, term }, at) => {
        const key = `${at}`;
        return term === null ? (
          text
        ) : (
          <a key={key} href={`#${term}`} className="text-accent underline underline-offset-2">
            {text}
          </a>
        );
      })}
      .
    </p>
  );
}
