'use client';
import { UrgencyFrame } from '@/app/_summary/urgency';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { Reopened } from '@/lib/handover';
import { answerText } from '@/lib/i18n/answer-text';
import type { Summary } from '@/lib/summary';
import type { Tier } from '@/lib/triage';
import { Answered } from './findings-shown';
import { useClinicianWords, useWait } from './words';

/** When, in the language of the page. */
const useDate = () => {
  const { locale, own } = useClinicianWords();
  return (authored: string | undefined): string =>
    authored === undefined
      ? own.view.noDate
      : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(authored));
};

/** The rule's own words for the wait where a rule decided it; else the hours. */
const useLongestWait = ({ maxWait: { hours, rule, policy } }: Summary): string => {
  const { clinical } = useClinicianWords();
  const wait = useWait();
  if (policy !== undefined) return clinical.policies[policy].wait;
  return rule === null ? wait(hours) : clinical.rules[rule].wait;
};

/** How the advice that the patient saw compares with what the rules of this page say. */
function Difference({ reopened: { shown, own: alone, difference, summary } }: { reopened: Reopened }) {
  const { own, clinical, fill } = useClinicianWords();
  const wait = useWait();
  const words = own.view.difference;
  // On a clinic's tablet the patient is shown no advice at all.
  const onTablet = summary.switches.mode === 'clinic_tablet';
  if (onTablet && difference === 'none') return null;
  if (onTablet && difference === 'private') return <p className="font-semibold">{words.onTablet}</p>;
  const told = (text: string, tier: Tier, hours: number, version: string): string =>
    fill(text, { tier: clinical.tiers[tier].clinician, wait: wait(hours), version });
  return (
    <div className={difference === 'none' ? '' : 'border-s-4 border-error ps-4'}>
      <h2 className="font-semibold">{words.title}</h2>
      {difference !== 'none' && <p className="font-semibold">{words[difference]}</p>}
      <p>{told(words.shown, shown.tier, shown.maxWaitHours, shown.rulesetVersion)}</p>
      <p>
        {difference === 'none'
          ? words.none
          : told(words.own, alone.tier, alone.maxWaitHours, summary.rulesetVersion)}
      </p>
    </div>
  );
}

/** Who this is about, in one line. */
function Who({ answers, authored }: Summary) {
  const { own, fill, questionnaire, voice } = useClinicianWords();
  const date = useDate();
  const text = (linkId: 'ctx_age' | 'ctx_sex_birth') => answerText(linkId, answers, questionnaire, voice);
  const at = authored === undefined ? own.view.noDate : fill(own.view.answeredAt, { date: date(authored) });
  const told = { age: text('ctx_age'), sex: text('ctx_sex_birth'), by: own.view.by[voice], at };
  return <p>{fill(own.view.who, told)}</p>;
}

/** What counts in the first ten seconds: how soon, who, where, and whether the patient saw the same. */
export function Head({ reopened, onClose }: { reopened: Reopened; onClose: () => void }) {
  const { own, clinical, fill } = useClinicianWords();
  const { summary } = reopened;
  const wait = useLongestWait(summary);
  return (
    <UrgencyFrame tier={summary.tier} word={clinical.tiers[summary.tier].clinician}>
      <Title>{fill(own.view.wait, { wait })}</Title>
      <Who {...summary} />
      <Answered findings={['ctx_pain_site', 'ctx_pain_duration', 'ctx_course']} answers={summary.answers} />
      <Difference reopened={reopened} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>{own.view.print}</Button>
        <Button look="secondary" onClick={onClose}>
          {own.view.close}
        </Button>
      </div>
    </UrgencyFrame>
  );
}
