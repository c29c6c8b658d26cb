import { describe, expect, it } from 'vitest';
import { polarityOf } from '@/lib/findings/polarity';
import { messagesIn } from '@/lib/i18n';
import { onsetText } from '@/lib/i18n/answer-text';
import {
  type FindingId,
  findingIds,
  itemOf,
  items,
  type LinkId,
  newOnsets,
  type OnsetId,
  warningSignOf,
} from '@/lib/questionnaire';
import { ruleIds, ruleset } from '@/lib/triage';
import { boundsOf } from '@/tests/proofs/enumeration';
import { intakeOf } from '@/tests/support/intakes';
import { decisionOn, valuesOf } from './change';

const { clinical } = messagesIn('en');
const onsetIds = Object.keys(newOnsets) as OnsetId[];
const read = new Set(ruleIds.flatMap((rule) => [...polarityOf(ruleset[rule].when).keys()]));

/** Class A and B findings that are no newly happening sign to watch for, each with the reason. */
const leftOut: Partial<Record<FindingId, string>> = {
  saf_self_harm_now: 'never shown (evidence §3.5)',
  saf_self_harm_thoughts: 'never shown (evidence §3.5)',
  saf_unsafe: 'never shown (evidence §3.5)',
  ces_sexual_new: 'intimate: the result may be read over a shoulder',
  fx_bruise: 'asked about an injury that has been',
  inf_recent: 'asked about an infection that was treated',
};

/** What rules read besides, that does not come overnight. */
const standing: readonly FindingId[] = [
  'ctx_age',
  'ctx_sex_birth',
  'ctx_pregnancy',
  'ctx_cancer',
  'ctx_spine_procedure',
  'ctx_pain_duration',
  'mot_timing',
  'bio_onset',
  'vis_known_aorta',
  'vis_family_aorta',
  'vis_smoke_bp',
  'vis_stone_history',
  'vis_one_kidney',
  'fx_osteoporosis',
  'fx_steroids',
  'fx_extension_sport',
  'med_anticoag',
  'med_opioid_long',
  'inf_diabetes',
  'inf_immuno',
  'inf_line',
  'inf_tb',
  'inf_ivdu',
  'inf_alcohol',
];

const isLongPatternOrMood = (id: string): boolean =>
  (id.startsWith('axspa_') && id !== 'axspa_red_eye_now') || (id.startsWith('psy_') && id !== 'psy_work');

describe('the list of what may newly happen', () => {
  it('has every danger, or it is an emergency for anybody, or there is a reason why not', () => {
    const dangers = findingIds.filter((id) => items[id].class !== 'C');
    const missing = dangers.filter((id) => !(id in newOnsets) && !(id in warningSignOf) && !(id in leftOut));
    expect(missing).toEqual([]);
    expect(Object.keys(leftOut).filter((id) => id in newOnsets || id in warningSignOf)).toEqual([]);
  });

  it('has everything else that a rule asks about, but for facts, time, long patterns and mood', () => {
    const others = [...read].filter((id) => items[id].class === 'C' && !isLongPatternOrMood(id));
    const watched = others.filter((id) => id in newOnsets || id in warningSignOf);
    expect(others.filter((id) => !watched.includes(id)).toSorted()).toEqual(standing.toSorted());
  });

  it('has only answers that can be given, in an order in which they get worse', () => {
    for (const id of onsetIds) {
      const places = newOnsets[id].map((value) => valuesOf(id).indexOf(value));
      expect([id, places.every((place) => place >= 0), places]).toEqual([
        id,
        true,
        places.toSorted((one, other) => one - other),
      ]);
    }
  });

  it('has of each scale exactly the numbers from which on it counts for a rule', () => {
    const scales = onsetIds.filter((id) => itemOf(id).type === 'integer');
    for (const id of scales) {
      const bounds = ruleIds.flatMap((rule) => boundsOf(ruleset[rule].when)).filter(([of]) => of === id);
      const from = [...new Set(bounds.map(([, bound]) => bound))].toSorted((one, other) => one - other);
      expect([id, [...newOnsets[id]]]).toEqual([id, from]);
    }
  });

  it('has words for everything on it, with nothing left to fill in', () => {
    for (const id of onsetIds) {
      for (const value of newOnsets[id])
        expect(onsetText(id, value, clinical)).toMatch(/^[A-Z][^{}.]+(\.\d[^{}]+)?$/);
    }
  });
});

describe('the fixed list of warning signs', () => {
  const named = (Object.keys(warningSignOf) as (keyof typeof warningSignOf)[]).flatMap((id) =>
    Object.keys(warningSignOf[id]).map((value) => `${id} ${value}`),
  );

  /** Not signs: a private answer, and a fact that is an emergency only together with pain that is new. */
  const notSigns = ['saf_self_harm_now yes', 'vis_known_aorta yes'];

  it('names exactly what is an emergency for anybody, whatever else is answered', () => {
    const alone = findingIds.flatMap((id: LinkId) =>
      valuesOf(id)
        .filter((value) => decisionOn(intakeOf({ [id]: value })).tier === 'emergency_now')
        .map((value) => `${id} ${value}`),
    );
    expect([...named, ...notSigns].toSorted()).toEqual(alone.toSorted());
  });

  it('has a line for each of them, and no line for nothing', () => {
    const lines = Object.values(warningSignOf).flatMap((of) => Object.values(of));
    expect([...new Set(lines)].toSorted()).toEqual(clinical.warningSigns.map(({ id }) => id).toSorted());
  });

  it('is not repeated in the list of what may newly happen', () => {
    const onsets = onsetIds.flatMap((id) => newOnsets[id].map((value) => `${id} ${value}`));
    expect(onsets.filter((onset) => named.includes(onset))).toEqual([]);
  });
});
