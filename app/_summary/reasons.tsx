'use client';
import { Disclosure } from '@/app/_ui/text';
import { answerText } from '@/lib/i18n/answer-text';
import { type Answers, intimateIds } from '@/lib/questionnaire';
import type { ReportedRule } from '@/lib/summary';
import { NewTab } from './new-tab';
import { Section } from './section';
import { useResultWords } from './words';
import { Works } from './works';

/** At first no more reasons than a worried person can take in (evidence §1.4). */
const shownAtFirst = 3;

/** The person's own answers that a reason rests on. */
function Because({ rule, answers }: { rule: ReportedRule; answers: Answers }) {
  const { clinical, questionnaire, ui, voice } = useResultWords();
  if (rule.because.length === 0) return null;
  return (
    <>
      <p className="text-sm text-muted">{ui.result.youSaid[voice]}</p>
      <ul className="flex flex-col gap-1">
        {rule.because.map((linkId) => (
          <li key={linkId}>
            {clinical.findings[linkId].name}:{' '}
            <strong>{answerText(linkId, answers, questionnaire, voice)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to the rule. Of a rule that an intimate answer fired not even the new tab is told the name. */
function RuleBehind({ rule: { id, because } }: { rule: ReportedRule }) {
  const { ui } = useResultWords();
  const intimate = because.some((linkId) => intimateIds.includes(linkId));
  return (
    <p>
      <NewTab to="how-it-works" name={intimate ? '_blank' : id}>
        {ui.result.rule}
      </NewTab>
    </p>
  );
}

interface Props {
  readonly answers: Answers;
  /** With the works that each reason rests on; in an emergency nothing leads away. */
  readonly sources: boolean;
}

function ReasonItem({ rule, answers, sources }: Props & { rule: ReportedRule }) {
  const { clinical, sources: works, ui, speak } = useResultWords();
  return (
    <li className="flex flex-col gap-1 border-s-4 border-accent ps-4">
      <p className="text-lg font-semibold">{speak(clinical.rules[rule.id].reason)}</p>
      <Because rule={rule} answers={answers} />
      {sources && (
        <Disclosure summary={ui.result.sources}>
          <Works works={works[rule.id]} none={ui.result.noSource} />
          <RuleBehind rule={rule} />
        </Disclosure>
      )}
    </li>
  );
}

function ReasonList({ reasons, ...rest }: Props & { reasons: readonly ReportedRule[] }) {
  return (
    <ul className="flex flex-col gap-5">
      {reasons.map((rule) => (
        <ReasonItem key={rule.id} rule={rule} {...rest} />
      ))}
    </ul>
  );
}

/** Why: the most urgent reason per concern. */
export function Reasons({
  reasons,
  answers,
  sources,
  privateReason = false,
}: Props & { reasons: readonly ReportedRule[]; privateReason?: boolean }) {
  const { clinical, ui, speak } = useResultWords();
  const first = reasons.slice(0, shownAtFirst);
  const others = reasons.slice(shownAtFirst);
  return (
    <Section title={ui.result.why}>
      {privateReason && <p>{speak(clinical.notes.private_reason.text)}</p>}
      <ReasonList reasons={first} answers={answers} sources={sources} />
      {others.length > 0 && (
        <Disclosure summary={ui.result.moreReasons}>
          <ReasonList reasons={others} answers={answers} sources={sources} />
        </Disclosure>
      )}
    </Section>
  );
}
