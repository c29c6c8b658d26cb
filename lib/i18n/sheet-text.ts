import type { LinkId } from '@/lib/questionnaire';
import type { Criteria } from '@/lib/questionnaire/criteria';
import { sheetNumber } from '@/lib/questionnaire/sheet';
import { labelOf } from './answer-text';
import type { Messages } from './messages';
import { fill } from './wording';

type Words = Pick<Messages, 'questionnaire'> & { readonly ui: Pick<Messages['ui'], 'sheet'> };
type Leaf = Extract<Criteria, { readonly question: LinkId }>;

/** What stands beside a box on the sheet: the option's label, or a short word for having no answer. */
export const sheetLabel = (linkId: LinkId, code: string, { questionnaire, ui }: Words): string => {
  const answers = { ...questionnaire.answers, ...ui.sheet.short };
  return labelOf(linkId, code, { ...questionnaire, answers }, 'self');
};

/** Parts of a sentence, put together by a pattern such as "{one} or {other}". */
const joined = (parts: readonly string[], pattern: string): string =>
  parts.reduce((one, other) => fill(pattern, { one, other }));

/** 4, 5, 6 and 9 as "4 to 6, 9". */
const rangesOf = (numbers: readonly number[], words: Words): string => {
  const runs: { readonly from: number; to: number }[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const { range, comma } = words.ui.sheet;
  return joined(
    runs.map(({ from, to }) => (from === to ? String(from) : fill(range, { from, to }))),
    comma,
  );
};

const flattened = (criteria: Criteria): readonly Criteria[] =>
  'any' in criteria ? criteria.any.flatMap(flattened) : [criteria];

const quotedLabels = (leaves: readonly Leaf[], words: Words): string => {
  const labels = leaves.map((leaf) => {
    const code = 'answer' in leaf ? String(leaf.answer) : '';
    return fill(words.ui.sheet.quoted, { label: sheetLabel(leaf.question, code, words) });
  });
  return joined(labels, words.ui.sheet.or);
};

/** Conditions on the same question with the same operator. */
const leavesText = (leaves: readonly [Leaf, ...Leaf[]], words: Words): string => {
  const { sheet } = words.ui;
  const [{ question, operator }] = leaves;
  const numbers = sheetNumber(question);
  switch (operator) {
    case '=':
      return fill(sheet.ticked, { labels: quotedLabels(leaves, words), numbers });
    case '!=':
      return fill(sheet.tickedOther, { labels: quotedLabels(leaves, words), numbers });
    case '>=':
    case '<=': {
      const { name } = words.questionnaire.items[question];
      const value = String('answer' in leaves[0] ? leaves[0].answer : '');
      return fill(operator === '>=' ? sheet.atLeast : sheet.atMost, { name, numbers, value });
    }
    case 'unknown':
      return fill(sheet.raised, { numbers });
  }
};

/** "Yes, or not known" at some questions. */
const raisedText = (questions: readonly LinkId[], words: Words): string => {
  const { raised, raisedAny } = words.ui.sheet;
  return fill(questions.length > 1 ? raisedAny : raised, {
    numbers: rangesOf(questions.map(sheetNumber), words),
  });
};

const isLeaf = (criteria: Criteria): criteria is Leaf => 'question' in criteria;

/** Parts any one of which is enough. What asks the same of several questions is said once. */
const anyText = (parts: readonly Criteria[], words: Words): string => {
  const leaves = parts.filter(isLeaf);
  const raised = leaves.filter(({ operator }) => operator === 'unknown').map(({ question }) => question);
  const groups = new Map<string, [Leaf, ...Leaf[]]>();
  for (const leaf of leaves.filter(({ question }) => !raised.includes(question))) {
    const key = `${leaf.question} ${leaf.operator}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [leaf]);
    else group.push(leaf);
  }
  const texts = [
    ...[...groups.values()].map((group) => leavesText(group, words)),
    ...(raised.length > 0 ? [raisedText(raised, words)] : []),
    ...parts.filter((part) => !isLeaf(part)).map((part) => conditionText(part, words)),
  ];
  return joined(texts, words.ui.sheet.or);
};

const conditionText = (criteria: Criteria, words: Words): string => {
  if ('switch' in criteria) throw new Error('Nothing on the sheet depends on a switch');
  if ('all' in criteria) {
    const texts = criteria.all.map((one) => conditionText(one, words));
    return joined(texts, words.ui.sheet.and);
  }
  return anyText(flattened(criteria), words);
};

/** For whom a question on the sheet is, in words: "Only if you ticked ... at question 34." */
export const onlyIfText = (criteria: Criteria, words: Words): string =>
  fill(words.ui.sheet.onlyIf, { condition: conditionText(criteria, words) });
