import { Heading } from '@/app/_ui/text';
import type { Article } from '@/lib/articles/library';
import { type Locale, type Messages, say } from '@/lib/i18n';

/** The rules whose result this article explains, each with its reason in plain words and the way to it. */
export function LeadsHere({
  rules,
  locale,
  clinical,
  words,
}: {
  rules: Article['rules'];
  locale: Locale;
  clinical: Messages['clinical'];
  words: Messages['ui']['learn'];
}) {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-2 print:hidden">
      <Heading id="rules">{words.rules}</Heading>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
          {words.rulesShow}
        </summary>
        <p className="py-2 text-muted">{words.rulesText}</p>
        <ul className="flex list-disc flex-col gap-2 ps-6 text-sm">
          {rules.map((rule) => (
            <li key={rule}>
              {say(clinical.rules[rule].reason, 'self')} (
              <a
                href={`/${locale}/how-it-works/#${rule}`}
                className="text-accent underline underline-offset-2"
              >
                <code>{rule}</code>
              </a>
              )
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
