import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { localeOf } from '@/app/_site/locale';
import { Heading, Title } from '@/app/_ui/text';
import { articleSlugs } from '@/lib/articles';
import { articleIn } from '@/lib/articles/library';
import { messagesIn } from '@/lib/i18n';
import { Blocks } from '../_parts/blocks';
import { Facts } from '../_parts/facts';
import { LeadsHere } from '../_parts/leads-here';
import { References } from '../_parts/references';
import { Related } from '../_parts/related';

interface Params {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => articleSlugs.map((slug) => ({ slug }));

const articleOf = async (params: Params['params']) => {
  const locale = await localeOf(params);
  const { slug } = await params;
  const known = articleSlugs.find((one) => one === slug) ?? notFound();
  return { locale, article: articleIn(locale, known) };
};

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { locale, article } = await articleOf(params);
  return { title: `${article.title} - ${messagesIn(locale).ui.site.name}`, description: article.summary };
}

/** One article: plain HTML, no script. */
export default async function ArticlePage({ params }: Params) {
  const { locale, article } = await articleOf(params);
  const { ui, clinical } = messagesIn(locale);
  const { title, summary, body, rules, references, related } = article;
  return (
    <main id="content" data-page="article" className="flex flex-col gap-8">
      <article className="flex flex-col gap-4">
        <a
          href={`/${locale}/learn/`}
          className="inline-flex min-h-11 items-center self-start text-accent underline underline-offset-4 print:hidden"
        >
          {ui.learn.all}
        </a>
        <Title>{title}</Title>
        <p className="text-lg">{summary}</p>
        <Facts article={article} locale={locale} words={ui.learn} />
        <Blocks blocks={body.blocks} words={ui.learn} />
        <p className="border-s-4 border-hair ps-4">{ui.learn.limits}</p>
      </article>
      <section
        aria-labelledby="clinicians"
        className="flex flex-col gap-3 rounded-control border-2 border-line p-4 text-sm sm:p-6"
      >
        <Heading id="clinicians">{ui.learn.clinicians}</Heading>
        <Blocks blocks={body.clinicians} words={ui.learn} />
      </section>
      <References references={references} ui={ui} />
      <LeadsHere rules={rules} locale={locale} clinical={clinical} words={ui.learn} />
      <Related slugs={related} locale={locale} words={ui.learn} />
    </main>
  );
}
