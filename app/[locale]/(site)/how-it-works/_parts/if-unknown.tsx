import { fill } from '@/lib/i18n';
import { optionFor, termFor } from '@/lib/i18n/rulebook';
import type { UnknownAnswers } from '@/lib/rulebook';
import type { PageWords } from './words';

/** What becomes of a rule or a term when these answers are not known. */
export function IfUnknown({ effect, value, findings, words }: UnknownAnswers & { words: PageWords }) {
  const [first] = findings;
  const label = value === null || first === undefined ? '' : optionFor(first, value, words);
  return (
    <li>
      {fill(words.rulebook.page.unknown[effect], { value: label })}{' '}
      {findings.map((finding) => termFor(finding, words)).join(words.rulebook.between)}.
    </li>
  );
}
