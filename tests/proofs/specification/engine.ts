import { bare, rowsOf, sectionOf } from './document';
import { type Case, declined, evaluate } from './evaluation';
import { type Expression, parse, wordsIn } from './expression';

/*
 * The specification as a small engine of its own: its tables (§2.1, §6.2, §6.3, §6.4) parsed as they stand, its
 * pre-processing (§6.1(11)) and its decision (§6.1(7)). It shares no line with the programme.
 */

const section = sectionOf('### 6.3');

const expressions = (rows: readonly (readonly string[])[]): ReadonlyMap<string, Expression> =>
  new Map(rows.map((row) => [bare(row[0]), parse(bare(row[1]))]));

const classOf = new Map(rowsOf(sectionOf('### 2.1')).map((row) => [bare(row[0]), row[1]]));

/** Every finding of §2.1. */
export const specifiedFindings: readonly string[] = [...classOf.keys()];
export const classAFindings = specifiedFindings.filter((id) => classOf.get(id) === 'A');

/** The derived values of §6.2. */
export const specifiedDerived = expressions(rowsOf(sectionOf('### 6.2')));

interface SpecifiedRule {
  readonly id: string;
  readonly tier: string;
  readonly condition: Expression;
  readonly hours: number;
  readonly concern: string;
  readonly sources: readonly string[];
}

const rulesOfTier = (tier: string): readonly SpecifiedRule[] => {
  const table = section.split('\n#### ').find((part) => part.split('\n')[0]?.includes(`(\`${tier}\`)`)) ?? '';
  return rowsOf(table).map((row) => ({
    id: bare(row[0]),
    tier,
    condition: parse(bare(row[1])),
    hours: Number(row[3]),
    concern: bare(row[4]),
    sources: (row[8] ?? '').split(', ').map((source) => source.trim()),
  }));
};

const tierOrder = ['emergency_now', 'same_day', 'urgent_2wk', 'routine', 'self_manage'];

/** The rules of §6.3, in the order of the table. */
export const specifiedRules: readonly SpecifiedRule[] = tierOrder.flatMap(rulesOfTier);

/** The blocks of §6.4 with what opens them. */
export const specifiedBlocks = rowsOf(sectionOf('### 6.4')).map((row) => ({
  id: bare(row[0]),
  opens: parse(bare(row[1])),
  findings: (row[2] ?? '').split(', ').map((finding) => finding.trim()),
}));

type Answers = Record<string, unknown>;

const timings = ['ces_timing', 'mot_timing', 'cord_timing', 'fx_trauma_time'];

/** §6.1(4) and §6.1(11)(b) to (e). */
const preprocessed = (given: Answers): Answers => {
  const answers = { ...given };
  const missing = (id: string): boolean => answers[id] === undefined || declined(answers[id]);
  const age = typeof answers.ctx_age === 'number' ? answers.ctx_age : undefined;
  const childbearing = age !== undefined && age >= 12 && age <= 55 && answers.ctx_sex_birth !== 'male';
  if (missing('ctx_pregnancy')) answers.ctx_pregnancy = childbearing ? 'possible' : 'not_applicable';
  if (missing('ctx_cancer')) answers.ctx_cancer = 'none';
  if (missing('ctx_pain_duration')) answers.ctx_pain_duration = 'd1_13';
  for (const timing of timings) if (missing(timing)) answers[timing] = 'unknown';
  if (answers.ctx_course === 'fluctuating') answers.ctx_course = 'same';
  if (answers.axspa_nsaid === 'not_tried') answers.axspa_nsaid = 'no';
  if (age !== undefined && Number(answers.axspa_onset_age) > age) delete answers.axspa_onset_age;
  return answers;
};

const caseOf = (answers: Answers, given: Answers): Case => {
  const known = new Map<string, ReturnType<typeof evaluate>>();
  const it: Case = {
    answers,
    derived: (id) => {
      const definition = specifiedDerived.get(id);
      if (definition === undefined) throw new Error(`the specification does not define ${id}`);
      if (!known.has(id)) known.set(id, evaluate(definition, it));
      return known.get(id);
    },
    incomplete: () => specifiedFindings.some((id) => countsAsIncomplete(id) && given[id] === 'skipped'),
  };
  return it;
};

/** §6.1(8). */
const countsAsIncomplete = (id: string): boolean =>
  classOf.get(id) !== 'A' &&
  !timings.includes(id) &&
  !['ctx_age', 'ctx_pregnancy', 'ces_sexual_new'].includes(id) &&
  !/^(psy|saf)_/.test(id);

/** The findings whose answers are discarded because their block is closed (§6.4); only among these, if given. */
export const discardedBySpecification = (given: Answers, among = specifiedBlocks): readonly string[] => {
  const it = caseOf(preprocessed(given), given);
  return among.filter((block) => evaluate(block.opens, it) !== true).flatMap((block) => block.findings);
};

const openCase = (given: Answers, among = specifiedBlocks): Case => {
  const closed = discardedBySpecification(given, among);
  const shown = Object.fromEntries(Object.entries(given).filter(([id]) => !closed.includes(id)));
  return caseOf(preprocessed(shown), shown);
};

/** What an expression comes to for these answers. For many answers in turn: only the blocks that matter to it. */
export const meaningOf = (expression: Expression): ((given: Answers) => ReturnType<typeof evaluate>) => {
  const findings = findingsIn(expression);
  const among = specifiedBlocks.filter((block) =>
    block.findings.some((finding) => findings.includes(finding)),
  );
  return (given) => evaluate(expression, openCase(given, among));
};

export interface Outcome {
  readonly fired: readonly string[];
  readonly tier: string;
  readonly maxWaitHours: number;
}

/** What the specification says about these answers, with all switches at their defaults. */
export const bySpecification = (given: Answers): Outcome => {
  const it = openCase(given);
  const holding = specifiedRules.filter(
    (rule) => rule.tier !== 'self_manage' && evaluate(rule.condition, it) === true,
  );
  const fired = holding.length > 0 ? holding : specifiedRules.filter((rule) => rule.tier === 'self_manage');
  return {
    fired: fired.map((rule) => rule.id),
    tier: tierOrder.find((tier) => fired.some((rule) => rule.tier === tier)) ?? 'self_manage',
    maxWaitHours: Math.min(...fired.map((rule) => rule.hours)),
  };
};

/** The findings that an expression reads, through derived values too. */
export const findingsIn = (expression: Expression): readonly string[] => [
  ...new Set(
    wordsIn(expression).flatMap((word) => {
      const definition = specifiedDerived.get(word);
      if (definition !== undefined) return findingsIn(definition);
      return classOf.has(word) ? [word] : [];
    }),
  ),
];
