/** Where an article stands in the index: what to watch for, what may be going on, what helps, getting help. */
export const shelves = {
  watch: ['cauda-equina-warning-signs', 'red-flags'],
  understand: [
    'several-things-at-once',
    'psoas',
    'slipped-discs',
    'nerves-and-leg-pain',
    'posture-and-pelvic-tilt',
    'inflammatory-back-pain',
    'hurt-is-not-harm',
  ],
  help: ['rest-moving-and-work', 'medicines', 'worry-mood-and-sleep'],
  ask: ['do-i-need-a-scan', 'getting-the-most-out-of-an-assessment', 'why-we-ask'],
} as const;

export type Shelf = keyof typeof shelves;
/** An article's name in its address and its file. Never reused for another. */
export type ArticleSlug = (typeof shelves)[Shelf][number];

/** All articles, in the order of the index. */
export const articleSlugs: readonly ArticleSlug[] = Object.values(shelves).flat();
