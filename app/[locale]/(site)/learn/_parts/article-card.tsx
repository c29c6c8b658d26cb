import type { Article } from '@/lib/articles/library';
import { fill, type Locale, type Messages } from '@/lib/i18n';

/** An article in a list, by the question that it answers. */
export function ArticleCard({
  article,
  locale,
  words,
}: {
  article: Article;
  locale: Locale;
  words: Messages['ui']['learn'];
}) {
  const { slug, question, title, summary, minutes, body } = article;
  const headings = body.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  return (
    <li
      data-search={[title, ...headings].join(' ')}
      className="flex flex-col gap-1 border-s-4 border-hair ps-4"
    >
      <a
        href={`/${locale}/learn/${slug}/`}
        className="inline-flex min-h-11 items-center text-lg font-semibold text-accent underline underline-offset-4"
      >
        {question}
      </a>
      <p>
        {summary} <span className="text-muted">{fill(words.minutes, { minutes })}.</span>
      </p>
    </li>
  );
}
