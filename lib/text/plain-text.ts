import { axes } from '@/lib/findings';
import { fill } from '@/lib/i18n/wording';
import { absentReasons } from '@/lib/questionnaire';
import type { Summary } from '@/lib/summary';
import { flagLines, linesOf } from './findings';
import { inPlain, quoted, wrapped } from './lines';
import { item, type Lines, labelled, part, type Teller, type TextWords, textTellerOf } from './teller';

/** What this is, about whom, by whom and when. The tool asks for no name. */
const titleLines = ({ summary, words, plainText, values }: Teller, date: string): Lines => {
  const { ctx_age: age, ctx_answering_for: by } = summary.answers;
  const person = fill(plainText.person, {
    age: typeof age === 'number' ? fill(words.years, { age }) : words.ageUnknown,
    sex: values('ctx_sex_birth')[0] ?? words.values.ctx_sex_birth.unknown,
    answered: plainText.answered[by === 'other' ? 'other' : 'self'],
  });
  const answers = fill(plainText.answers, { date, version: summary.rulesetVersion });
  const atMargin = (text: string): Lines => wrapped(text, { first: '', hanging: 0 });
  return [...atMargin(inPlain(plainText.title).toUpperCase()), ...atMargin(person), ...atMargin(answers)];
};

const urgencyLines = ({ summary, clinical, wait }: Teller): Lines => {
  const { tier, maxWait, reason } = summary;
  const { clinician } = clinical.tiers[tier];
  return [
    ...item(maxWait.hours === 0 ? clinician : labelled(clinician, wait(maxWait.hours, 'long'))),
    ...(reason === 'private' ? item(clinical.notes.private_reason.clinician) : []),
  ];
};

/** Every rule that held: the reasons in full, then the others by name; each with the findings behind it. */
const whyLines = ({ summary, clinical, words, plainText, named, told }: Teller): Lines => {
  const isReason = (id: string): boolean => summary.reasons.some((reason) => reason.id === id);
  const rules = [...summary.reasons, ...summary.firedRules.filter(({ id }) => !isReason(id))];
  return rules.flatMap((rule, before) => {
    const note = isReason(rule.id) ? clinical.rules[rule.id].clinician : words.headings.alsoMet;
    const findings = rule.because.map(told).join('; ');
    return [
      ...item(`${before + 1}. ${named(rule)}`),
      ...item(note, 2),
      ...(findings === '' ? [] : item(fill(plainText.because, { findings }), 2)),
      ...item(`[${rule.id}]`, 2),
    ];
  });
};

const painLines = (teller: Teller): Lines => {
  const { title, none } = teller.words.chart;
  const marked = teller.values('body_regions').join(', ');
  return [
    ...linesOf(['pain', 'function', 'course'], teller),
    ...item(labelled(title, marked === '' ? none : marked)),
  ];
};

const linesOfAxis = { biomechanical: 'load', psychological: 'thoughts' } as const;

const profileLines = (teller: Teller): Lines => {
  const { summary, words, clinical } = teller;
  return [
    ...axes.flatMap((axis) => {
      const name = labelled(words.axes[axis], words.levels[summary.factorProfile[axis]]);
      return axis === 'neurological'
        ? item(`${name}. ${words.seeLegs}`)
        : [...item(name), ...linesOf([linesOfAxis[axis]], teller)];
    }),
    ...linesOf(['work', 'inflammatory'], teller),
    ...item(clinical.support.levels[summary.supportLevel].clinician),
  ];
};

const historyLines = ({ words, values }: Teller): Lines =>
  (['bel_told_cause', 'bel_tried', 'bel_helped', 'seen_professional'] as const).flatMap((id) => {
    const told = values(id).join(', ');
    return told === '' ? [] : item(labelled(words.history[id], told));
  });

const unansweredLines = ({ sheet, words, term }: Teller): Lines => {
  const lines = absentReasons.flatMap((reason) => {
    const findings = sheet.unanswered[reason].map(term).join('; ');
    return findings === '' ? [] : item(labelled(words.unanswered[reason], findings));
  });
  return lines.length === 0 ? item(words.allAnswered) : lines;
};

const limitLines = ({ summary, clinical, words }: Teller): Lines =>
  [
    ...summary.notes.map((note) => clinical.notes[note].clinician),
    clinical.notes.not_examined.clinician,
    words.limits.ruledOut,
    words.limits.reviewed,
    clinical.intendedUse,
  ].flatMap((text) => item(text));

/**
 * A summary as plain text for a health record (docs/formats.md): the same order every time, lines of at most 80
 * characters, no markup. `date`: when the answers were confirmed, as readers write it.
 */
export const plainText = (summary: Summary, words: TextWords, date: string): string => {
  const teller = textTellerOf(summary, words);
  const { headings } = words.plainText;
  const { top_question: question = '', own_words: ownWords = '' } = summary.answers;
  return [
    ...titleLines(teller, date),
    ...part(headings.urgency, urgencyLines(teller)),
    ...part(headings.question, quoted(question, 2)),
    ...part(
      headings.goal,
      teller.values('goal_main').flatMap((goal) => item(goal)),
    ),
    ...part(headings.why, whyLines(teller)),
    ...part(headings.flags, flagLines(teller)),
    ...part(headings.pain, painLines(teller)),
    ...part(headings.legs, linesOf(['leg', 'sensation', 'strength', 'walking'], teller)),
    ...part(headings.profile, profileLines(teller)),
    ...part(headings.history, historyLines(teller)),
    ...part(headings.ownWords, quoted(ownWords, 2)),
    ...part(headings.unanswered, unansweredLines(teller)),
    ...part(headings.limits, limitLines(teller)),
    '',
  ].join('\n');
};
