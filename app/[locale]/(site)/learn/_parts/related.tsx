import { Heading } from '@/app/_ui/text';
import type { ArticleSlug } from '@/lib/articles';
import { articleIn } from '@/lib/articles/library';
import type { Locale, Messages } from '@/lib/i18n';

/** What to read next, and the way back to the questions. */
export function Related({
  slugs,
  locale,
  words,
}: {
  slugs: readonly ArticleSlug[];
  locale: Locale;
  words: Messages['ui']['learn'];
}) {
  const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-4';
  return (
    <nav aria-labelledby="related" className="flex flex-col gap-1 border-t border-hair pt-6 print:hidden">
      <Heading id="related">{words.related}</Heading>
      <ul>
        {slugs.map((slug) => (
          <li key={slug}>
            <a href={`/${locale}/learn/${slug}/`} className={link}>
              {articleIn(locale, slug).title}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/check/`} className={link}>
            {words.check}
          </a>
        </li>
      </ul>
    </nav>
  );
}
