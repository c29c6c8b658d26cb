import bibliography from '@/content/bibliography.json';
import { protectiveFacts } from '@/lib/findings';
import { citationOf, messagesIn } from '@/lib/i18n';
import { clinicianVocabulary, nameOfTerm, rulebookWordingIn } from '@/lib/i18n/rulebook';
import {
  defaultRuleId,
  dispositionOf,
  type EvidenceId,
  type RuleId,
  ruleIds,
  rulesetVersion,
  type Source,
  type Tier,
  tiers,
} from '@/lib/triage';
import { meaningOf, ruleSentenceOf, type TermId, termIds } from '@/lib/triage/sentence';

/*
 * The rules as a table for people who check them: docs/decision-table.md, written from the ruleset and never by hand.
 */

const { clinical, questionnaire } = messagesIn('en');
const rulebook = rulebookWordingIn('en');
const words = clinicianVocabulary({ clinical, questionnaire, rulebook });

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');

const statusOf = (source: Source): string =>
  source === 'knowledge' ? 'no source was seen' : bibliography[source].status;

/** A rule's sources, each with whether somebody has read it. */
const sourcesOf = (id: RuleId): string =>
  dispositionOf(id)
    .evidence.map((source) => `${source} (${statusOf(source)})`)
    .join(', ');

/** What has to hold for a rule to fire, as a sentence for clinicians. */
export const conditionInWords = (id: RuleId): string => ruleSentenceOf(id, words);

const ruleRow = (id: RuleId): string =>
  row(
    `\`${id}\``,
    conditionInWords(id),
    clinical.rules[id].wait,
    clinical.rules[id].suspected,
    sourcesOf(id),
  );

const everyRule: readonly RuleId[] = [...ruleIds, defaultRuleId];

const tierSection = (tier: Tier): string => {
  const ids = everyRule.filter((id) => dispositionOf(id).tier === tier);
  const head = ['rule', 'holds when', 'longest wait', 'suspected', 'sources and their status'];
  return `## ${rulebook.tiers[tier]} (${ids.length})\n\n${table(head, ids.map(ruleRow))}`;
};

/** Protective facts have no id that the specification names. */
const termRow = (id: TermId): string => {
  const name = nameOfTerm(id, rulebook);
  return row(id in protectiveFacts ? name : `${name} (\`${id}\`)`, meaningOf(id, words));
};

const terms = (): string => table(['term', 'means'], termIds.map(termRow));

const evidenceOf = (id: RuleId): readonly Source[] => dispositionOf(id).evidence;

/** Every work behind a rule: what it is, what was seen of it and what it says. */
const works = (): string => {
  const named = new Set(everyRule.flatMap(evidenceOf));
  const read: readonly EvidenceId[] = [...named].filter((source) => source !== 'knowledge').toSorted();
  return table(
    ['source', 'work', 'status', 'what it says', 'what was seen of it'],
    read.map((id) => {
      const {
        status,
        says = '',
        note = '',
      }: { status: string; says?: string; note?: string } = bibliography[id];
      return row(id, citationOf(id).label, status, says, note);
    }),
  );
};

const unsourced = (): string =>
  everyRule
    .filter((id) => evidenceOf(id).every((source) => source === 'knowledge'))
    .map((id) => `- \`${id}\`: ${clinical.rules[id].suspected}`)
    .join('\n');

/** The whole document. */
export const decisionTable = (): string =>
  [
    '# Decision table',
    `Ruleset \`${rulesetVersion}\`. Written by \`npm run triage:rulebook\` from the rules that the programme evaluates; do not edit it by hand: a stale copy fails the tests.`,
    'All rules are evaluated, always. The most urgent tier of all rules that hold decides, and of their waits the shortest. A question that was not answered never counts as "no"; where a time was not given, the more urgent branch is taken. AND binds no tighter than OR: brackets say what belongs together.',
    'The status of a source says how far it was checked: verified (read), second-hand (seen quoted elsewhere) or from-knowledge (not seen). "knowledge" means that no source was seen.',
    ...tiers.map(tierSection),
    `## Rules without a source\n\nNo source was seen for these. They are choices made for safety.\n\n${unsourced()}`,
    `## Terms used above\n\n${terms()}`,
    `## Sources\n\n${works()}`,
  ]
    .join('\n\n')
    .concat('\n');
