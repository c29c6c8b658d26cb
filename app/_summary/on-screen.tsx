'use client';
import { CrisisContacts } from '@/app/_site/contacts';
import { Disclosure } from '@/app/_ui/text';
import { openThatCouldRaise } from '@/lib/counterfactual';
import { type Assessment, shareable } from '@/lib/summary';
import { Action } from './action';
import { Denied, Unknown } from './asked';
import { Care } from './care';
import { ChosenArticles } from './chosen-articles';
import { Factors, Support } from './factors';
import { outcomeOf, type Urgency } from './outcome';
import { Reasons } from './reasons';
import { WhatWouldChange } from './what-would-change';
import { useResultWords } from './words';

interface Props {
  readonly assessment: Assessment;
  readonly urgency: Urgency;
  readonly finished: boolean;
}

function Unfinished() {
  const { ui } = useResultWords();
  return <p className="border-s-4 border-line ps-4">{ui.result.unfinished}</p>;
}

const outcomeShown = ({ assessment, urgency: { tier, hours } }: Props) => ({
  ...outcomeOf(assessment),
  tier,
  hours,
});

/** What was asked, without naming the private questions: the lists may be read over a shoulder. */
const askedOf = ({ assessment }: Props) => shareable(assessment, { sexual: true });

const toldOfSelfHarm = ({ assessment }: Props): boolean =>
  assessment.reasons.some(({ concern }) => concern === 'self_harm');

/** The emergency: short, and nothing in it leads away from the action. */
export function EmergencyOnScreen(props: Props) {
  const { ui } = useResultWords();
  const { assessment, urgency, finished } = props;
  const outcome = outcomeShown(props);
  const asked = askedOf(props);
  const crisisFirst = toldOfSelfHarm(props);
  return (
    <>
      <Action outcome={outcome} crisisFirst={crisisFirst} />
      <Reasons
        reasons={assessment.reasons}
        answers={assessment.answers}
        sources={false}
        privateReason={urgency.floored}
      />
      <Care outcome={outcome} />
      <WhatWouldChange outcome={outcome} folded />
      {!finished && <Unfinished />}
      <Disclosure summary={ui.result.forTheTeam}>
        <div className="flex flex-col gap-6 pt-2">
          <Unknown findings={asked.unknown} notes={asked.notes} />
          <Denied findings={asked.denied} folded={false} />
        </div>
      </Disclosure>
      {!crisisFirst && <CrisisContacts words={ui} abuse />}
    </>
  );
}

/** Every other result: the action, why, what was found and not found, and what helps. */
export function ResultOnScreen(props: Props) {
  const { ui } = useResultWords();
  const { assessment, urgency, finished } = props;
  const outcome = outcomeShown(props);
  const asked = askedOf(props);
  const crisisFirst = toldOfSelfHarm(props);
  return (
    <>
      <Action outcome={outcome} crisisFirst={crisisFirst} />
      {!finished && <Unfinished />}
      <Reasons
        reasons={assessment.reasons}
        answers={assessment.answers}
        sources
        privateReason={urgency.floored}
      />
      <Denied findings={asked.denied} />
      <Unknown
        findings={asked.unknown}
        notes={asked.notes}
        mattering={openThatCouldRaise(asked, outcome.tier)}
      />
      <WhatWouldChange outcome={outcome} />
      <Factors profile={assessment.factorProfile} />
      <Support level={assessment.supportLevel} />
      <Care outcome={outcome} />
      <ChosenArticles outcome={outcome} />
      {!crisisFirst && <CrisisContacts words={ui} abuse />}
    </>
  );
}
