import { assess } from '@/lib/assessment';
import { failure, printable, type Result, repeatedKeys, success } from '@/lib/base';
import { allowedAnswers, type Issue, parseIntake } from '@/lib/questionnaire/schema';
import { reportOf } from './report';

/** What came with an intake and is given back with its result. */
type Id = string | number | null;

/** What one text led to: a report, or the problems that stand in its way, one line each. */
export interface Outcome {
  readonly id: Id | undefined;
  readonly result: Result<ReturnType<typeof reportOf>, readonly string[]>;
}

/** Longer than any intake; a limit so that a line without end does not fill the memory. */
export const longestIntake = 1_000_000;

/** Whatever the input calls its keys, a problem stays one short line of plain characters. */
const lineFor = ({ at, allowed }: Issue): string => `${printable(at)}: allowed: ${allowed}`;

const refusal = (id: Id | undefined, ...issues: readonly Issue[]): Outcome => ({
  id,
  result: failure(issues.map(lineFor)),
});

const parsed = (text: string): Result<unknown, null> => {
  try {
    return success(JSON.parse(text));
  } catch {
    return failure(null);
  }
};

/** Takes the id off an intake, without looking at the rest. */
const idAndIntake = (input: unknown): readonly [unknown, unknown] => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return [undefined, input];
  const { id, ...intake } = input as { readonly id?: unknown };
  return [id, intake];
};

const isId = (id: unknown): id is Id | undefined =>
  id === undefined || id === null || typeof id === 'string' || typeof id === 'number';

/** From the text of one intake to its outcome; `null` stands for a text that was too long to keep. */
export const outcomeOf = (text: string | null): Outcome => {
  if (text === null) {
    return refusal(undefined, { at: 'intake', allowed: `at most ${longestIntake} characters` });
  }
  const json = parsed(text.replace(/^\uFEFF/, ''));
  if (!json.ok) return refusal(undefined, { at: 'intake', allowed: 'one JSON object; this is not JSON' });
  const [id, input] = idAndIntake(json.value);
  if (!isId(id)) return refusal(undefined, { at: 'id', allowed: 'a text or a number' });
  const repeated = repeatedKeys(text);
  if (repeated.length > 0)
    return refusal(id, ...repeated.map((at) => ({ at, allowed: 'once; it is given twice' })));
  const intake = parseIntake(input);
  if (!intake.ok) return refusal(id, ...intake.problem);
  const assessment = assess(intake.value);
  if (!assessment.ok) {
    const allowed = `${allowedAnswers('ctx_age').replace(/,.*/, '')}; it may be missing only when an emergency rule fires`;
    return refusal(id, { at: 'ctx_age', allowed });
  }
  return { id, result: success(reportOf(assessment.value)) };
};
