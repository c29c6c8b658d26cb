import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n';
import { type Body, linesOf } from './blocks';
import { type FrontMatter, splitArticle } from './front-matter';
import { bodyOf } from './markdown';
import { type Reference, referenceOf } from './references';
import { type ArticleSlug, articleSlugs } from './slugs';

/** An article, ready to be laid out. */
export interface Article extends FrontMatter {
  readonly slug: ArticleSlug;
  readonly body: Body;
  /** In the order in which the text cites them. */
  readonly references: readonly Reference[];
  /** Reading time of the part for everyone, in minutes. */
  readonly minutes: number;
}

/** Most adults read faster; people in pain and with little practice do not. */
const wordsAMinute = 160;

const contentFile = (locale: Locale, path: string): string =>
  readFileSync(join(process.cwd(), 'content', locale, path), 'utf8').replaceAll('\r\n', '\n');

/** A drawing may not bring script, style or anything from elsewhere into the page. */
const drawingIn = (locale: Locale, name: string): string => {
  const svg = contentFile(locale, `figures/${name}.svg`);
  if (/<(script|style|foreignObject|image|a)\b|\son\w+=|\sstyle=|href="[^#]/i.test(svg))
    throw new Error(`figures/${name}.svg contains what a drawing may not contain`);
  return svg;
};

const minutesFor = ({ blocks }: Body): number => {
  const count = blocks.flatMap(linesOf).join(' ').split(/\s+/).length;
  return Math.max(1, Math.round(count / wordsAMinute));
};

/** Reads one article; only while building. Throws on anything that should not be there. */
export const articleIn = (locale: Locale, slug: ArticleSlug): Article => {
  const name = `${locale}/articles/${slug}.md`;
  const { front, text } = splitArticle(contentFile(locale, `articles/${slug}.md`), name);
  const body = bodyOf(text, name, (figure) => drawingIn(locale, figure));
  return { ...front, slug, body, references: body.cited.map(referenceOf), minutes: minutesFor(body) };
};

/** All articles of a language, in the order of the index. */
export const articlesIn = (locale: Locale): readonly Article[] =>
  articleSlugs.map((slug) => articleIn(locale, slug));
