/**
 * The articles that explain a result: which there are, and which are for whom. This door is light and is opened by
 * the result page. Reading and laying out the texts is behind `./library`, which only a build opens.
 */
export { reasonIds } from './choice';
export { articlesFor, type ChosenArticle } from './choose';
export { type ArticleSlug, articleSlugs, type Shelf, shelves } from './slugs';
