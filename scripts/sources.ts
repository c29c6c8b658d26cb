import bibliography from '@/content/bibliography.json';
import { articlesIn } from '@/lib/articles/library';
import { defaultRuleId, dispositionOf, ruleIds } from '@/lib/triage';
import { linesOfReview, reviewSources } from './rulebook/sources';

// npm run sources: which sources are past their review date or were never read, and what relies on them. `--on
// YYYY-MM-DD` asks about another day than today, `--brief` counts only. Fails when a source is missing.

const after = (flag: string): string | undefined => process.argv[process.argv.indexOf(flag) + 1];
const today = new Date().toISOString().slice(0, 10);
const on = process.argv.includes('--on') ? (after('--on') ?? '') : today;
if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) throw new Error('--on takes a day: YYYY-MM-DD');

const everyRule = [...ruleIds, defaultRuleId] as const;
const rules = everyRule.map((id) => [id, dispositionOf(id).evidence] as const);
const articles = articlesIn('en').map(({ slug, evidence }) => [slug, evidence] as const);
const review = reviewSources(bibliography, Object.fromEntries(rules), Object.fromEntries(articles), on);

console.log(`Sources as of ${on}`);
for (const line of linesOfReview(review)) {
  if (!process.argv.includes('--brief') || !line.startsWith(' ')) console.log(line);
}
for (const problem of review.problems) console.error(problem);
process.exitCode = review.problems.length === 0 ? 0 : 1;
