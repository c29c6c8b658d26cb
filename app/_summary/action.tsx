'use client';
import type { ReactNode } from 'react';
import { CrisisContacts, EmergencyNumbers, RegionChoice, SameDayContacts } from '@/app/_site/contacts';
import { useRegion } from '@/app/_site/region';
import { Heading, Title } from '@/app/_ui/text';
import type { NoteId } from '@/lib/explanation';
import type { Voiced } from '@/lib/i18n';
import type { Value } from '@/lib/questionnaire';
import type { Tier } from '@/lib/triage';
import type { Outcome } from './outcome';
import { UrgencyFrame } from './urgency';
import { useResultWords } from './words';

type Hours = '24' | '72' | '168' | '336' | '672' | '1008';

/** These name the team that should hear of it first. */
const teamNotes: readonly NoteId[] = ['oncology_first', 'pregnancy_banner', 'procedure_team_first'];
/** These belong to what the person does or says there. */
const actionNotes: readonly NoteId[] = ['scope_site', 'seen_professional', 'answered_by_other'];

function NoteLines({ of, notes }: { of: readonly NoteId[]; notes: readonly NoteId[] }) {
  const { clinical, speak } = useResultWords();
  return of
    .filter((note) => notes.includes(note))
    .map((note) => (
      <p key={note} className="border-s-4 border-accent ps-3 font-semibold">
        {speak(clinical.notes[note].text)}
      </p>
    ));
}

type Goals = Value<'goal_main'>;
type VoicedBoth = Exclude<Voiced, string>;

/** What the person wants to get back to, in the first line of the text. */
function Goal({ answers }: Pick<Outcome, 'answers'>) {
  const { ui, speak } = useResultWords();
  const goals: Readonly<Record<string, VoicedBoth | null>> = ui.result.goals satisfies Record<
    Goals,
    VoicedBoth | null
  >;
  const text = goals[answers.goal_main ?? ''];
  return text == null ? null : <p>{speak(text)}</p>;
}

/** The words that open the right door, where bladder, bowel or saddle signs made the emergency. */
function HospitalScript({ firedRules }: Pick<Outcome, 'firedRules'>) {
  const { clinical, ui, speak } = useResultWords();
  const needed = firedRules.some(
    ({ tier, concern }) => tier === 'emergency_now' && concern === 'cauda_equina',
  );
  if (!needed) return null;
  return (
    <div className="flex flex-col gap-1">
      <Heading>{ui.result.script}</Heading>
      <blockquote className="border-s-4 border-emergency ps-4 text-lg font-semibold">
        {speak(clinical.script)}
      </blockquote>
    </div>
  );
}

/** Whether nothing but thoughts of self-harm made the emergency: then there is no hospital to drive to. */
const isCrisisOnly = ({ firedRules }: Outcome): boolean =>
  firedRules.every(({ tier, concern }) => tier !== 'emergency_now' || concern === 'self_harm') &&
  firedRules.some(({ concern }) => concern === 'self_harm');

function Emergency({ outcome }: { outcome: Outcome }) {
  const { ui } = useResultWords();
  return (
    <>
      <NoteLines of={teamNotes} notes={outcome.notes} />
      <EmergencyNumbers words={ui} />
      {!isCrisisOnly(outcome) && <EmergencyText outcome={outcome} />}
    </>
  );
}

function EmergencyText({ outcome }: { outcome: Outcome }) {
  const { clinical, speak } = useResultWords();
  const region = useRegion() ?? 'intl';
  const { emergency_now: tier } = clinical.tiers;
  return (
    <>
      <p className="text-lg">{speak(tier.action)}</p>
      <p>{clinical.contacts.emergency_now[region]}</p>
      <HospitalScript firedRules={outcome.firedRules} />
    </>
  );
}

function BookACheck({ outcome, tier }: { outcome: Outcome; tier: Exclude<Tier, 'emergency_now'> }) {
  const { clinical, ui, speak } = useResultWords();
  const region = useRegion() ?? 'intl';
  return (
    <>
      <Goal answers={outcome.answers} />
      <Heading>{ui.result.what}</Heading>
      <p className="text-lg">
        {speak(clinical.tiers[tier].meaning)} {speak(clinical.tiers[tier].action)}
      </p>
      <NoteLines of={actionNotes} notes={outcome.notes} />
      <Heading>{ui.result.who}</Heading>
      <NoteLines of={teamNotes} notes={outcome.notes} />
      <p>{clinical.contacts[tier][region]}</p>
      {tier === 'same_day' && <SameDayContacts words={ui} />}
      <RegionChoice words={ui} />
    </>
  );
}

/** The one action with its time scale in the heading, what to do now, and whom to contact in the person's region. */
export function Action({ outcome, crisisFirst = false }: { outcome: Outcome; crisisFirst?: boolean }) {
  const { clinical, ui, speak } = useResultWords();
  const { tier, hours } = outcome;
  const wait = tier === 'emergency_now' ? null : ui.result.waits[String(hours) as Hours];
  const rest: ReactNode =
    tier === 'emergency_now' ? <Emergency outcome={outcome} /> : <BookACheck outcome={outcome} tier={tier} />;
  return (
    <UrgencyFrame tier={tier} word={ui.result.urgency[tier]}>
      <Title>
        {speak(clinical.tiers[tier].title)}
        {wait !== null && (
          <>
            : <span className="block text-xl font-semibold print:inline print:text-[0.85em]">{wait}</span>
          </>
        )}
      </Title>
      {crisisFirst && <CrisisContacts words={ui} abuse />}
      {rest}
    </UrgencyFrame>
  );
}
