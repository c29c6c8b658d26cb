import { messagesIn, say, type Voice } from '@/lib/i18n';
import type { Assessment, ReportedRule } from '@/lib/summary';
import { dispositionOf } from '@/lib/triage';

const wording = messagesIn('en').clinical;

const voiceOf = (assessment: Assessment): Voice =>
  assessment.answers.ctx_answering_for === 'other' ? 'other' : 'self';

/** The rule's own words for the wait, or those of the policy choice that moved it. */
const waitText = ({ rule, policy }: Assessment['maxWait']): string | null => {
  if (policy !== undefined) return wording.policies[policy].wait;
  return rule === null ? null : wording.rules[rule].wait;
};

const firedRule = ({ because: _, ...rule }: ReportedRule) => rule;

const reason = ({ id, tier, concern, because }: ReportedRule, voice: Voice) => ({
  rule: id,
  tier,
  concern,
  text: say(wording.rules[id].reason, voice),
  because,
  sources: dispositionOf(id).evidence,
});

const clinicianNote = ({ id }: ReportedRule) => ({
  rule: id,
  suspected: wording.rules[id].suspected,
  text: wording.rules[id].clinician,
});

/** An assessment with its English wording, as the command line prints it (evidence §1.4). */
export const reportOf = (assessment: Assessment) => {
  const voice = voiceOf(assessment);
  const { tier, maxWait, firedRules, reasons, answers: _, notes, ...rest } = assessment;
  const { rulesetVersion, authored, switches, ...lists } = rest;
  return {
    rulesetVersion,
    ...(authored === undefined ? {} : { authored }),
    switches,
    tier,
    maxWait: { text: waitText(maxWait), hours: maxWait.hours },
    firedRules: firedRules.map(firedRule),
    reasons: reasons.map((rule) => reason(rule, voice)),
    clinicianNotes: firedRules.map(clinicianNote),
    ...lists,
    safetyNet: [say(wording.tiers[tier].safetyNet, voice), say(wording.notes.not_ruled_out.text, voice)],
    notes,
  };
};
