import fhirpath from 'fhirpath';
import { type Answers, blocks, type Intake, isAbsentReason, itemOf, type LinkId } from '@/lib/questionnaire';
import { defaultRule, defaultRuleId, policyChoices, type Rule, tiers, urgencyOf } from '@/lib/triage';
import { criteriaPath, inIndex, type NamedPath, type Path, rulePaths, variables } from './fhirpath';

/*
 * A second engine for the rules: `fhirpath`, a stranger to this programme, evaluates the exported expressions over
 * the answers as a QuestionnaireResponse. Only the tier is chosen here.
 */

const absentCode = { not_sure: 'asked-unknown', prefer_not: 'asked-declined', skipped: 'not-asked' } as const;

const dataAbsent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

interface ResponseItem {
  readonly linkId: string;
  readonly answer: readonly object[];
}

const answerOf = (linkId: LinkId, answer: unknown): readonly object[] => {
  if (isAbsentReason(answer)) return [{ extension: [{ url: dataAbsent, valueCode: absentCode[answer] }] }];
  const item = itemOf(linkId);
  if (item.type === 'integer') return [{ valueInteger: answer }];
  if (item.type === 'text') return [{ valueString: answer }];
  const codes = Array.isArray(answer) ? answer : [answer];
  return codes.map((code) => ({ valueCoding: { code } }));
};

/** The answers as the items of a FHIR QuestionnaireResponse. */
export const responseOf = (answers: Answers): { readonly item: readonly ResponseItem[] } => ({
  item: Object.entries(answers).map(([linkId, answer]) => ({
    linkId,
    answer: answerOf(linkId as LinkId, answer),
  })),
});

/** The same items by their linkId: quicker to reach in a large sample. */
const indexOf = (answers: Answers): Readonly<Record<string, ResponseItem>> =>
  Object.fromEntries(responseOf(answers).item.map((item) => [item.linkId, item]));

/** true, false, or undefined for unknown. */
export type Verdict = boolean | undefined;

type Environment = Record<string, unknown>;
type Evaluator = (response: object, environment: Environment) => unknown[];

const compiled = ({ name, path }: NamedPath) => ({
  name,
  run: fhirpath.compile(path) as unknown as Evaluator,
});

export interface Opinion {
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly fired: readonly string[];
  readonly tier: string;
}

const tierOf = (id: string, rule: Rule, { switches }: Intake) => {
  const moved = Object.values(policyChoices).find((choice) => choice.rule === id && choice.chosen(switches));
  return moved?.tier ?? rule.tier;
};

/** An engine for these rules. `toResponse` and `at` belong together. */
export const secondEngine = (
  rules: Readonly<Record<string, Rule>>,
  toResponse: (answers: Answers) => object = indexOf,
  at: Path = inIndex,
) => {
  const openings = Object.values(blocks).map(({ enableWhen, item }) => ({
    item: item as readonly LinkId[],
    run: compiled({ name: '', path: criteriaPath(enableWhen, at) }).run,
  }));
  const before = variables(at).map(compiled);
  const tests = rulePaths(rules, at).map(compiled);

  const withoutClosed = (answers: Answers): Answers => {
    const response = toResponse(answers);
    const closed = openings.filter(({ run }) => run(response, {})[0] !== true).flatMap(({ item }) => item);
    return Object.fromEntries(
      Object.entries(answers).filter(([id]) => !closed.includes(id as LinkId)),
    ) as Answers;
  };

  return (intake: Intake): Opinion => {
    const response = toResponse(withoutClosed(intake.answers));
    const environment: Environment = { min_age: intake.switches.min_age };
    for (const { name, run } of before) environment[name] = run(response, environment);
    const verdicts: Record<string, Verdict> = {};
    for (const { name, run } of tests) verdicts[name] = run(response, environment)[0] as Verdict;
    const holding = Object.keys(rules).filter((id) => verdicts[id] === true);
    const urgencies = holding.map((id) => urgencyOf(tierOf(id, rules[id] as Rule, intake)));
    return {
      verdicts,
      fired: holding.length > 0 ? holding : [defaultRuleId],
      tier: tiers[Math.min(...urgencies, urgencyOf(defaultRule.tier))] ?? defaultRule.tier,
    };
  };
};
