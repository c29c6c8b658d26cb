import { axes, compile, deriveFindings, type FactorProfile } from '@/lib/findings';
import type { Answers, Switches } from '@/lib/questionnaire';
import type { ReportedRule } from '@/lib/summary';
import type { Concern, Tier } from '@/lib/triage';
import {
  articleForConcern,
  articleForToldCause,
  articlesForAnswers,
  type Ground,
  type ReasonId,
  type ToldCause,
} from './choice';
import type { ArticleSlug } from './slugs';

/** An article for these answers, and why: a reason of the result, what the person was told, or an answer. */
export interface ChosenArticle {
  readonly slug: ArticleSlug;
  readonly why:
    | { readonly kind: 'concern'; readonly concern: Concern }
    | { readonly kind: 'told'; readonly cause: ToldCause }
    | { readonly kind: 'answer'; readonly reason: ReasonId };
}

/** What the choice is made from: a result as it is shown. */
interface ShownResult {
  readonly tier: Tier;
  readonly reasons: readonly Pick<ReportedRule, 'concern'>[];
  readonly factorProfile: FactorProfile;
  readonly answers: Answers;
  readonly switches: Switches;
}

/** More than this nobody reads; the index has the rest. */
const most = 5;
/** So that what the person was told and answered finds room beside the reasons of the result. */
const mostFromReasons = 2;

const fromReasons = ({ reasons }: ShownResult): readonly ChosenArticle[] =>
  reasons
    .slice(0, mostFromReasons)
    .map(({ concern }) => ({ slug: articleForConcern[concern], why: { kind: 'concern', concern } }));

const fromToldCauses = ({ answers }: ShownResult): readonly ChosenArticle[] => {
  const told = answers.bel_told_cause;
  if (typeof told !== 'object') return [];
  return told.flatMap((cause): readonly ChosenArticle[] => {
    const slug = articleForToldCause[cause];
    return slug === null ? [] : [{ slug, why: { kind: 'told', cause } }];
  });
};

const applies = (ground: Ground, { answers, factorProfile, switches }: ShownResult): boolean => {
  switch (ground.kind) {
    case 'finding':
      return compile(ground.when)(deriveFindings({ answers, switches })) === 'present';
    case 'wish':
      return ground.oneOf.some((wish) => wish === answers.goal_main);
    case 'tried': {
      const { bel_tried: tried } = answers;
      return typeof tried === 'object' && ground.oneOf.some((one) => tried.includes(one));
    }
    case 'axes':
      return axes.filter((axis) => ['some', 'marked'].includes(factorProfile[axis])).length >= ground.atLeast;
    case 'anyone':
      return true;
  }
};

const fromAnswers = (shown: ShownResult): readonly ChosenArticle[] =>
  articlesForAnswers
    .filter(({ ground }) => applies(ground, shown))
    .map(({ slug, reason }) => ({ slug, why: { kind: 'answer', reason } }));

/**
 * The articles for a result, each once, with the first reason that holds. In an emergency none: nothing leads away
 * from the action.
 */
export const articlesFor = (shown: ShownResult): readonly ChosenArticle[] => {
  if (shown.tier === 'emergency_now') return [];
  const chosen = new Map<ArticleSlug, ChosenArticle>();
  for (const article of [...fromReasons(shown), ...fromToldCauses(shown), ...fromAnswers(shown)]) {
    if (!chosen.has(article.slug)) chosen.set(article.slug, article);
  }
  return [...chosen.values()].slice(0, most);
};
