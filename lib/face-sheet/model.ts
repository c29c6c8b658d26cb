import {
  type AbsentReason,
  type Answers,
  findingIds,
  isAbsentReason,
  items,
  type LinkId,
  questionsOnJourney,
} from '@/lib/questionnaire';
import type { ReportedRule, SharedFinding, Summary } from '@/lib/summary';
import { headed, type LineId, lines } from './lines';
import { closestConcern, type SharedConcern, seriousConcerns } from './placement';

/** Some findings by what is known of them. */
export interface Told {
  readonly present: readonly SharedFinding[];
  /** Asked, and not answered with yes, no or a value. */
  readonly unknown: readonly SharedFinding[];
  /** Belongs to this person's questions, but was not reached. What does not apply to them stands nowhere. */
  readonly notAsked: readonly SharedFinding[];
  readonly absent: readonly SharedFinding[];
}

/**
 * The red flags of a condition: reported; one of them unknown; none reported, but a history or a risk; none or not all
 * of them asked; all denied.
 */
export type RowState = 'present' | 'unknown' | 'background' | 'not_asked' | 'partly_asked' | 'absent';

/** One line of the red-flag table. `other`: the signs and medicines that speak for no serious condition. */
export interface ConditionRow extends Omit<Told, 'present'> {
  readonly condition: SharedConcern | 'other';
  readonly state: RowState;
  /** Of the fired rules about this condition the most urgent one; `undefined` when no rule fired. */
  readonly rule: ReportedRule | undefined;
  /** What makes the row `present`: its dangers, and the grounds of the rules that fired about it. */
  readonly signs: readonly SharedFinding[];
  /** History and risks reported, which alone are no sign. */
  readonly background: readonly SharedFinding[];
}

export interface FaceSheet {
  readonly conditions: readonly ConditionRow[];
  readonly lines: Readonly<Record<LineId, Told>>;
  /** What was asked and not answered, by reason; the time-critical first. */
  readonly unanswered: Readonly<Record<AbsentReason, readonly SharedFinding[]>>;
}

/** Answers that report nothing. */
const nothing: readonly unknown[] = ['no', 'none', 'na', 'not_applicable', 'not_tried'];

/** Shared only when the person wishes so; missing, it was as likely withheld as not asked, and neither is said. */
const sharedByChoice: SharedFinding = 'ces_sexual_new';

type Group = keyof Told;

/** What is known of a finding; `undefined` when it was not asked because it does not apply. */
const groupOf = (finding: SharedFinding, answers: Answers, met: ReadonlySet<LinkId>): Group | undefined => {
  const answer = answers[finding];
  if (answer === undefined) return met.has(finding) && finding !== sharedByChoice ? 'notAsked' : undefined;
  if (isAbsentReason(answer) || answer === 'unknown') return 'unknown';
  return nothing.includes(answer) ? 'absent' : 'present';
};

type TellerOf = (findings: readonly SharedFinding[]) => Told;

const tellerOf = ({ answers, switches }: Summary): TellerOf => {
  const met = new Set(questionsOnJourney({ answers, switches }));
  return (findings) => {
    const within = (group: Group) => findings.filter((finding) => groupOf(finding, answers, met) === group);
    return {
      present: within('present'),
      unknown: within('unknown'),
      notAsked: within('notAsked'),
      absent: within('absent'),
    };
  };
};

const isShared = (finding: string): finding is SharedFinding => !finding.startsWith('saf_');

/** What stands in the heading or in a line is no row's; the time-critical findings stand in the table all the same. */
const isElsewhere = (finding: SharedFinding): boolean =>
  items[finding].class !== 'A' && [...headed, ...Object.values(lines).flat()].some((one) => one === finding);

/** The findings of each row, in the order of the questionnaire. */
const findingsOfRows: ReadonlyMap<ConditionRow['condition'], readonly SharedFinding[]> = (() => {
  const rows = new Map<ConditionRow['condition'], SharedFinding[]>(
    [...seriousConcerns, 'other' as const].map((condition) => [condition, []]),
  );
  for (const finding of findingIds.filter(isShared)) {
    if (!isElsewhere(finding)) rows.get(closestConcern(finding) ?? 'other')?.push(finding);
  }
  return rows;
})();

const isDanger = (finding: SharedFinding): boolean => items[finding].class !== 'C';

const stateOfRow = (signs: number, { present, unknown, notAsked, absent }: Told): RowState => {
  if (signs > 0) return 'present';
  if (unknown.length > 0) return 'unknown';
  if (present.length > 0) return 'background';
  if (absent.length === 0) return 'not_asked';
  return notAsked.length > 0 ? 'partly_asked' : 'absent';
};

const rowOf = (
  condition: ConditionRow['condition'],
  own: readonly SharedFinding[],
  { firedRules }: Summary,
  tell: TellerOf,
): ConditionRow => {
  const isAbout = (rule: Summary['firedRules'][number]): boolean =>
    condition === 'other'
      ? !seriousConcerns.some((concern) => concern === rule.concern) &&
        rule.because.some((finding) => own.includes(finding))
      : rule.concern === condition;
  const fired = firedRules.filter(isAbout);
  const grounds = tell(fired.flatMap(({ because }) => because)).present;
  const told = tell(own);
  const signs = [...new Set([...grounds, ...told.present.filter(isDanger)])];
  return {
    condition,
    state: stateOfRow(signs.length, told),
    rule: fired[0],
    signs,
    background: told.present.filter((finding) => !signs.includes(finding)),
    unknown: told.unknown,
    notAsked: told.notAsked,
    absent: told.absent,
  };
};

const byReason = ({ answers, unknown }: Summary): FaceSheet['unanswered'] => {
  const criticalFirst = [...unknown].sort(
    (one, other) => Number(items[other].class === 'A') - Number(items[one].class === 'A'),
  );
  const because = (reason: AbsentReason) => criticalFirst.filter((finding) => answers[finding] === reason);
  return {
    not_sure: because('not_sure'),
    prefer_not: because('prefer_not'),
    skipped: because('skipped'),
  };
};

/** Lays a summary out for a clinician. */
export const faceSheetOf = (summary: Summary): FaceSheet => {
  const tell = tellerOf(summary);
  const lineIds = Object.keys(lines) as LineId[];
  return {
    conditions: [...findingsOfRows].map(([condition, own]) => rowOf(condition, own, summary, tell)),
    lines: Object.fromEntries(lineIds.map((id) => [id, tell(lines[id])])) as Record<LineId, Told>,
    unanswered: byReason(summary),
  };
};
