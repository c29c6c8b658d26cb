import { writeFileSync } from 'node:fs';
import { deriveFindings } from '@/lib/findings';
import { journeyOf, type LinkId, linkIds, pageIds, pageOf, questionsIn } from '@/lib/questionnaire';
import { evaluateRules, ruleIds } from '@/lib/triage';
import { goldenVignettes } from '@/tests/support/fixtures';
import { benignAnswers } from '@/tests/support/intakes';
import { referenceCases } from '@/tests/support/reference-cases';
import { findOptionWitness, findWitness, intakeOfWitness, pairsOf, type Witness } from './witnesses';

// Regenerates tests/proofs/witnesses.json: `npm run triage:witnesses`. What has no witness is
// reported and left out; the test then says which of them must have one.

const ordinary = benignAnswers as Witness['answers'];

const clinic = { mode: 'clinic_tablet', ask_unsafe: true, ask_self_harm: 'always' } as const;

/** People who meet different parts of the questionnaire. */
const people: readonly Witness[] = [
  { answers: {} },
  { answers: {}, switches: clinic },
  { answers: { ctx_age: 30, ctx_pregnancy: 'yes' } },
  { answers: { ctx_age: 20, ctx_pain_duration: 'm3_12', axspa_onset_age: 19 } },
  {
    answers: {
      ctx_pain_duration: 'm3_12',
      axspa_onset_age: 30,
      axspa_insidious: 'yes',
      axspa_improve_move: 'yes',
    },
  },
  { answers: { neu_leg_side: 'one', neu_claud_walk: 'yes' } },
  { answers: { ctx_spine_procedure: 'le_6w', vis_flank_colic: 'yes', fx_trauma: 'fall' } },
  { answers: { ces_saddle_numb: 'yes', mot_leg_weak_new: 'yes', cord_hands: 'yes' } },
];

const unsureOf = (question: LinkId): readonly Witness[] =>
  people.map((person) => ({ ...person, answers: { ...person.answers, [question]: 'not_sure' } }));

const unsurePages = pageIds.flatMap((id) =>
  pageOf(id).fields.flatMap((field) => questionsIn(field).slice(0, 1)),
);

const candidates: readonly Witness[] = [
  ...people,
  ...goldenVignettes,
  ...unsurePages.flatMap(unsureOf),
  ...referenceCases.slice(0, 600),
].map(({ answers, ...rest }) => ({ answers, ...('switches' in rest ? { switches: rest.switches } : {}) }));

const found: Record<string, unknown> = {};
const missing: string[] = [];

const keep = (name: string, witness: unknown): void => {
  if (witness === undefined) missing.push(name);
  else found[name] = witness;
};

for (const id of ruleIds) {
  const fires = (witness: Witness): boolean =>
    evaluateRules(deriveFindings(intakeOfWitness(witness, ordinary))).truths[id] === 'present';
  keep(`rule ${id}`, findWitness(candidates, fires));
}

const clarifying = pageIds.filter((id) => pageOf(id).fields.some((field) => typeof field !== 'string'));
for (const id of [...pageIds, ...clarifying.map((page) => `clarify-${page}` as const)]) {
  const shows = (witness: Witness): boolean =>
    journeyOf(intakeOfWitness(witness, ordinary)).some((step) => step.id === id);
  keep(`page ${id}`, findWitness(candidates, shows));
}

for (const question of linkIds) {
  for (const pairs of pairsOf(question)) {
    const name =
      typeof pairs[0]?.[0] === 'number' ? `number ${question}` : `option ${question}=${pairs[0]?.[0]}`;
    keep(name, findOptionWitness(question, pairs, candidates, ordinary));
  }
}

const target = new URL('../../tests/proofs/witnesses.json', import.meta.url);
const lines = Object.entries(found).map(
  ([name, witness]) => `  ${JSON.stringify(name)}: ${JSON.stringify(witness)}`,
);
writeFileSync(target, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${Object.keys(found).length} witnesses written.`);
if (missing.length > 0) console.log(`No witness for: ${missing.join(', ')}`);
