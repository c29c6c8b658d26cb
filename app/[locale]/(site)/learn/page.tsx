import type { Metadata } from 'next';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { NewVersion } from '@/app/_site/new-version';
import { Search } from '@/app/_ui/search';
import { Heading, Title } from '@/app/_ui/text';
import { type Shelf, shelves } from '@/lib/articles';
import { articlesIn } from '@/lib/articles/library';
import { messagesIn } from '@/lib/i18n';
import { ArticleCard } from './_parts/article-card';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { learn, site } = messagesIn(await localeOf(params)).ui;
  return { title: `${learn.title} - ${site.name}`, description: learn.lead };
}

/** The articles by the question a person would ask. */
export default async function LearnPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { learn, site } = messagesIn(locale).ui;
  const articles = articlesIn(locale);
  const on = (shelf: Shelf) => articles.filter(({ slug }) => shelves[shelf].some((one) => one === slug));
  return (
    <main id="content" data-page="learn" className="flex flex-col gap-8">
      <NewVersion words={site.newVersion} />
      <div className="flex flex-col gap-3">
        <Title>{learn.title}</Title>
        <p className="text-lg">{learn.lead}</p>
      </div>
      <Search words={learn} />
      {(Object.keys(shelves) as Shelf[]).map((shelf) => (
        <section key={shelf} data-shelf aria-labelledby={shelf} className="flex flex-col gap-4">
          <Heading id={shelf}>{learn.shelves[shelf]}</Heading>
          <ul className="flex flex-col gap-5">
            {on(shelf).map((article) => (
              <ArticleCard key={article.slug} article={article} locale={locale} words={learn} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
