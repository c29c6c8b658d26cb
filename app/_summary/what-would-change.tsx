'use client';
import { type ReactNode, useMemo } from 'react';
import { Disclosure } from '@/app/_ui/text';
import { type RaisedTier, type SafetyNet, safetyNetOf } from '@/lib/counterfactual';
import { onsetText } from '@/lib/i18n/answer-text';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';

/** The emergency list in plain words. */
function WarningSigns() {
  const { clinical, ui } = useResultWords();
  return (
    <div className="flex break-inside-avoid flex-col gap-2 rounded-control border-2 border-emergency p-4">
      <h3 className="text-lg font-bold">{ui.warning.title}</h3>
      <ul className="list-disc ps-6">
        {clinical.warningSigns.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** The heading says how soon, but for what can wait for days or weeks. */
const saysHowSoon: readonly RaisedTier[] = ['emergency_now', 'same_day'];

type Hours = keyof ReturnType<typeof useResultWords>['ui']['result']['waits'];

const borders: Readonly<Record<RaisedTier, string>> = {
  emergency_now: 'border-emergency',
  same_day: 'border-same-day',
  urgent_2wk: 'border-urgent',
  routine: 'border-routine',
};

function NetGroup({ tier, lines }: SafetyNet) {
  const { clinical, ui } = useResultWords();
  return (
    <div className={`break-inside-avoid border-s-4 ps-4 ${borders[tier]}`}>
      <h3 className="font-bold">{ui.result.net.if[tier]}</h3>
      <ul className="list-disc ps-6">
        {lines.map(({ linkId, value, maxWaitHours }) => (
          <li key={`${linkId} ${value}`}>
            {onsetText(linkId, value, clinical)}.
            {!saysHowSoon.includes(tier) && ` ${ui.result.waits[String(maxWaitHours) as Hours]}.`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What may newly happen to this person and would make the advice more urgent, worked out from their answers. */
function PersonalNet({ outcome: { answers, switches, tier } }: { outcome: Outcome }) {
  const { ui, speak } = useResultWords();
  const groups = useMemo(() => safetyNetOf({ answers, switches, tier }), [answers, switches, tier]);
  if (groups.length === 0) return null;
  return (
    <>
      <p>{speak(ui.result.net.text)}</p>
      {groups.map((group) => (
        <NetGroup key={group.tier} {...group} />
      ))}
    </>
  );
}

/** What to watch for: the personal safety net, that of the tier, and what else belongs to it. */
export function WhatToWatch({ outcome, children }: { outcome: Outcome; children?: ReactNode }) {
  const { tier, notes } = outcome;
  const { clinical, ui, speak } = useResultWords();
  return (
    <Section title={tier === 'emergency_now' ? ui.result.watchEmergency : ui.result.watch}>
      <PersonalNet outcome={outcome} />
      <p>{speak(clinical.tiers[tier].safetyNet)}</p>
      {notes.includes('review_sooner_65') && tier !== 'emergency_now' && (
        <p>{speak(clinical.notes.review_sooner_65.text)}</p>
      )}
      {children}
    </Section>
  );
}

/** What would change this advice: what to watch for, then the signs that always mean an emergency. */
export function WhatWouldChange({ outcome, folded = false }: { outcome: Outcome; folded?: boolean }) {
  const { ui } = useResultWords();
  return (
    <WhatToWatch outcome={outcome}>
      {folded ? (
        <Disclosure summary={ui.warning.title}>
          <WarningSigns />
        </Disclosure>
      ) : (
        <WarningSigns />
      )}
    </WhatToWatch>
  );
}
