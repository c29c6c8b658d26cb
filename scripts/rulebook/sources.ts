/*
 * Which sources have to be read again, and which were never read: pure, so that the day is passed in.
 */

/** A day as CSL-JSON writes it. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** What the check reads of a work in content/bibliography.json. */
export interface CheckedWork {
  readonly type: string;
  readonly status: string;
  /** The day on which somebody last read it. */
  readonly accessed?: CslDate;
  /** A day of its own: the work says so, or another has taken its place. */
  readonly reviewBy?: CslDate;
}

/** A work that is listed, with what relies on it: rules by their id, articles by "article" and slug. */
interface Listed {
  readonly id: string;
  readonly reliedOnBy: readonly string[];
}

export interface SourceReview {
  readonly overdue: readonly (Listed & { readonly due: string })[];
  readonly unread: readonly (Listed & { readonly status: string })[];
  /** Rules of which no source was read in the original, though they name one. */
  readonly restOnUnread: readonly string[];
  /** Rules that rest on `knowledge` alone: no source was seen. */
  readonly unsourced: readonly string[];
  /** What may not be: no source at all, or one that is not in the bibliography. */
  readonly problems: readonly string[];
}

/** Pages and guidelines change in place; a paper does not, but what is known moves on. In years. */
const yearsUntilReview: Readonly<Record<string, number>> = {
  webpage: 2,
  report: 2,
  'article-journal': 5,
};

/** When the works of the specification were taken over; on which day it read them, it does not say. */
const takenOver: CslDate = { 'date-parts': [[2026, 11, 24]] };

const isoDay = ({ 'date-parts': [parts = []] }: CslDate, yearsLater = 0): string => {
  const [year = 0, month = 12, day = 31] = parts;
  return [String(year + yearsLater), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
};

/** The last day on which a work may be relied on without reading it again, as YYYY-MM-DD. */
export const reviewDateOf = ({ type, accessed = takenOver, reviewBy }: CheckedWork): string => {
  if (reviewBy !== undefined) return isoDay(reviewBy);
  const years = yearsUntilReview[type];
  if (years === undefined) throw new Error(`no review interval for works of type ${type}`);
  return isoDay(accessed, years);
};

const problemsOf = (
  works: Readonly<Record<string, CheckedWork>>,
  user: string,
  sources: readonly string[],
) =>
  sources.length === 0
    ? [`${user} names no source`]
    : sources
        .filter((source) => source !== 'knowledge' && !(source in works))
        .map((source) => `${user} names ${source}, which is not in the bibliography`);

/** Checks the works of a bibliography and what relies on them, as things stand on a day (YYYY-MM-DD). */
export const reviewSources = (
  works: Readonly<Record<string, CheckedWork>>,
  rules: Readonly<Record<string, readonly string[]>>,
  articles: Readonly<Record<string, readonly string[]>>,
  on: string,
): SourceReview => {
  const users = [
    ...Object.entries(rules),
    ...Object.entries(articles).map(([slug, sources]) => [`article ${slug}`, sources] as const),
  ];
  const listed = Object.entries(works)
    .filter(([id]) => id !== 'knowledge')
    .map(([id, work]) => ({
      id,
      work,
      reliedOnBy: users.flatMap(([user, sources]) => (sources.includes(id) ? [user] : [])),
    }));
  const isRead = (source: string): boolean => works[source]?.status === 'verified';
  const isUnsourced = (sources: readonly string[]): boolean =>
    sources.every((source) => source === 'knowledge');
  const rulesWhere = (holds: (sources: readonly string[]) => boolean): readonly string[] =>
    Object.entries(rules).flatMap(([id, sources]) => (holds(sources) ? [id] : []));
  return {
    overdue: listed
      .map(({ work, ...rest }) => ({ ...rest, due: reviewDateOf(work) }))
      .filter(({ due }) => due < on),
    unread: listed
      .filter(({ id }) => !isRead(id))
      .map(({ work, ...rest }) => ({ ...rest, status: work.status })),
    restOnUnread: rulesWhere((sources) => !isUnsourced(sources) && !sources.some(isRead)),
    unsourced: rulesWhere(isUnsourced),
    problems: users.flatMap(([user, sources]) => problemsOf(works, user, sources)),
  };
};

const paragraph = (title: string, lines: readonly string[]): readonly string[] => [
  `${title}: ${lines.length}`,
  ...lines.map((line) => `  ${line}`),
];

const relying = ({ reliedOnBy }: Listed): string =>
  reliedOnBy.length === 0 ? 'nothing relies on it' : reliedOnBy.join(', ');

/** The outcome to read, line by line. */
export const linesOfReview = (review: SourceReview): readonly string[] => [
  ...paragraph(
    'Past their review date',
    review.overdue.map((work) => `${work.id} (${work.due}): ${relying(work)}`),
  ),
  ...paragraph(
    'Not read in the original',
    review.unread.map((work) => `${work.id} (${work.status}): ${relying(work)}`),
  ),
  ...paragraph('Rules of which no source was read in the original', review.restOnUnread),
  ...paragraph('Rules without a source', review.unsourced),
];
