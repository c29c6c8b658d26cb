import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import { compile, deriveFindings } from '@/lib/findings';
import { polarityOf } from '@/lib/findings/polarity';
import { type Answers, findingIds, type Intake, itemOf, type LinkId } from '@/lib/questionnaire';
import { readVignettes, type Vignette } from '@/lib/rulebook/vignettes';
import { ruleIds, ruleset } from '@/lib/triage';
import { intakeOfDev } from '../support/dev-vignettes';
import { devVignettes, goldenVignettes, intakeOfGolden } from '../support/fixtures';
import { assessed, firedIn } from '../support/intakes';

const vignettes = readVignettes();

const acceptable = ({ expect: { tier, acceptable: also, knownDifference } }: Vignette): readonly string[] =>
  knownDifference === undefined ? [tier, ...(also ?? [])] : [knownDifference.given];

describe.each([...new Set(vignettes.map(({ about }) => about))])('%s', (about) => {
  const cases = vignettes.filter((vignette) => vignette.about === about);
  it.each(cases.map((vignette) => [vignette.id, vignette.case, vignette] as const))(
    '%s: %s',
    (_, __, vignette) => {
      const fired = firedIn(vignette.intake);
      expect(acceptable(vignette)).toContain(assessed(vignette.intake).tier);
      expect(fired).toEqual(expect.arrayContaining(vignette.expect.fires ?? []));
      expect(
        fired.filter((rule) => (vignette.expect.doesNotFire as string[] | undefined)?.includes(rule)),
      ).toEqual([]);
    },
  );
});

/** Everything that a question could have been answered instead. */
const answersTo = (linkId: LinkId): readonly unknown[] => {
  const item = itemOf(linkId);
  if (item.type === 'text' || (item.type === 'choice' && item.repeats)) return [];
  if (item.type === 'choice') return [...item.answerOption, 'not_sure', 'skipped'];
  return Array.from({ length: item.maxValue - item.minValue + 1 }, (_, at) => item.minValue + at);
};

/** Whether one other answer would make the rule fire. */
const isOneAnswerAway = (id: (typeof ruleIds)[number], intake: Intake): boolean => {
  const test = compile(ruleset[id].when);
  const fires = (answers: Answers): boolean => test(deriveFindings({ ...intake, answers })) === 'present';
  // "Incomplete" reads every question of class B and C, whatever its polarity.
  const read = id === 'r-incomplete' ? findingIds : [...polarityOf(ruleset[id].when).keys()];
  return read.some((linkId) =>
    answersTo(linkId).some((answer) => fires({ ...intake.answers, [linkId]: answer } as Answers)),
  );
};

describe('every rule has a case that fires it and a case that just misses it', () => {
  it.each(ruleIds)('%s is fired by a case', (id) => {
    expect(vignettes.some((vignette) => vignette.expect.fires?.includes(id))).toBe(true);
  });

  it.each(ruleIds)('%s is just missed by a case: one other answer would fire it', (id) => {
    const missing = vignettes.filter((vignette) => vignette.expect.doesNotFire?.includes(id));
    expect(missing.length).toBeGreaterThan(0);
    expect(
      missing.filter(({ intake }) => !isOneAnswerAway(id, intake)).map((vignette) => vignette.id),
    ).toEqual([]);
  });
});

describe('the cases are written as agreed', () => {
  it('no id is used twice', () => {
    expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  });

  it('every source is in the bibliography or a part of the specification', () => {
    const named = vignettes.filter(({ id }) => !id.startsWith('d')).flatMap(({ source }) => source);
    const unknown = named.filter(
      (id) => !(id in bibliography) && id !== 'knowledge' && !/^evidence [\d.]+$/.test(id),
    );
    expect(unknown).toEqual([]);
  });

  it.each(goldenVignettes.map((golden) => [golden.id, golden] as const))(
    'the acceptance case %s stands here as in the specification',
    (id, golden) => {
      const written = vignettes.find((vignette) => vignette.id === id);
      expect(written?.intake).toEqual(intakeOfGolden(golden));
      expect(written?.expect.tier).toBe(golden.tier);
      expect(written?.expect.fires).toContain(golden.decidedBy);
    },
  );

  it.each(devVignettes.map((patient) => [patient.id, patient] as const))(
    'the patient %s gives the same answers here as in the fixtures',
    (id, patient) => {
      expect(vignettes.find((vignette) => vignette.id === id)?.intake).toEqual(intakeOfDev(patient));
    },
  );
});
