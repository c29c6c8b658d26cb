'use client';
import { Section } from '@/app/_summary/section';
import { Works } from '@/app/_summary/works';
import { Disclosure } from '@/app/_ui/text';
import { answerText } from '@/lib/i18n/answer-text';
import type { ReportedRule, Summary } from '@/lib/summary';
import { dispositionOf, type RuleId } from '@/lib/triage';
import { Answered } from './findings-shown';
import type { Opened } from './problem';
import { useClinicianWords, useWait } from './words';

/** What a rule is about, its tier and its longest wait. */
function RuleHead({ id, tier, maxWaitHours }: Pick<ReportedRule, 'id' | 'tier' | 'maxWaitHours'>) {
  const { clinical } = useClinicianWords();
  const wait = useWait();
  return (
    <>
      <h3 className="font-semibold">{clinical.rules[id].suspected}</h3>
      <p className="text-sm text-muted">
        {clinical.tiers[tier].clinician}, {wait(maxWaitHours)}. <code>{id}</code>
      </p>
    </>
  );
}

function Fired({ rule, answers }: { rule: ReportedRule } & Pick<Summary, 'answers'>) {
  const { own, clinical, sources } = useClinicianWords();
  const words = own.view.rules;
  return (
    <li className="flex flex-col gap-2 border-s-4 border-accent ps-4">
      <RuleHead {...rule} />
      <p>{clinical.rules[rule.id].clinician}</p>
      {rule.policy !== undefined && <p>{words.policy}</p>}
      {rule.because.length > 0 && (
        <>
          <p className="text-sm text-muted">{words.because}</p>
          <Answered findings={rule.because} answers={answers} />
        </>
      )}
      <Disclosure summary={words.sources}>
        <Works works={sources[rule.id]} none={words.noSource} />
      </Disclosure>
    </li>
  );
}

/** Every rule that fired, the most urgent first, with its answers and its sources. */
export function FiredRules({ summary: { firedRules, answers } }: { summary: Summary }) {
  const { own } = useClinicianWords();
  const words = own.view.rules;
  return (
    <Section title={words.title}>
      {firedRules.length === 0 && <p>{words.none}</p>}
      <ul className="flex flex-col gap-5">
        {firedRules.map((rule) => (
          <Fired key={rule.id} rule={rule} answers={answers} />
        ))}
      </ul>
    </Section>
  );
}

/** The answers on which the tier rests: what to check with the patient first. Never shown to the patient. */
export function WouldLower({ lower, answers }: Pick<Opened, 'lower'> & Pick<Summary, 'answers'>) {
  const { own, clinical, questionnaire, voice, fill } = useClinicianWords();
  const wait = useWait();
  const words = own.view.lower;
  return (
    <Section title={words.title}>
      <p>{lower.length === 0 ? words.none : words.text}</p>
      <ul className="flex flex-col gap-3">
        {lower.map(({ linkId, value, tier, maxWaitHours }) => (
          <li key={linkId} className="border-s-4 border-hair ps-4">
            <Answered findings={[linkId]} answers={answers} />
            <p>
              {fill(words.instead, {
                answer: answerText(linkId, { [linkId]: value }, questionnaire, voice),
                tier: clinical.tiers[tier].clinician,
                wait: wait(maxWaitHours),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Rules that the unknown answers leave open. */
export function Unresolved({ rules }: { rules: readonly RuleId[] }) {
  const { own } = useClinicianWords();
  if (rules.length === 0) return null;
  return (
    <Section title={own.view.unresolved.title}>
      <p>{own.view.unresolved.text}</p>
      <ul className="flex flex-col gap-2">
        {rules.map((id) => (
          <li key={id} className="border-s-4 border-hair ps-4">
            <RuleHead id={id} {...dispositionOf(id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
