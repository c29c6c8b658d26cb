import type { Article } from '@/lib/articles/library';
import { fill, type Locale, type Messages } from '@/lib/i18n';

/** How long it takes to read, how old it is, and whether a clinician has reviewed it. */
export function Facts({
  article,
  locale,
  words,
}: {
  article: Article;
  locale: Locale;
  words: Messages['ui']['learn'];
}) {
  const { minutes, updated, reviewedBy } = article;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(updated),
  );
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-muted">
      <li>{fill(words.minutes, { minutes })}</li>
      <li>
        <time dateTime={updated}>{fill(words.updated, { date })}</time>
      </li>
      <li className="font-semibold">
        {reviewedBy === null ? words.notReviewed : fill(words.reviewed, { who: reviewedBy })}
      </li>
    </ul>
  );
}
