import { describe, expect, it } from 'vitest';
import { tiers } from '@/lib/triage';
import { assessed } from '@/tests/support/intakes';
import { walk } from '@/tests/support/patients';
import { canVisit, firstOpenStep, journeyOf, pageIds, type StepId, type Switches } from '.';

/** Four kinds of services with 2,500 patients each: 10,000 journeys. */
const services: readonly (readonly [string, Partial<Switches>])[] = [
  ['at home', {}],
  ['at home, where everyone is asked about self-harm', { ask_self_harm: 'always' }],
  ['in a clinic that asks about safety at home', { mode: 'clinic_tablet', ask_unsafe: true }],
  ['where nobody is asked about self-harm', { ask_self_harm: 'never', locale: 'uk' }],
];
const patients = 2_500;

describe('10,000 random journeys', () => {
  const met = { tiers: new Set<string>(), pages: new Set<StepId>(), clarifying: 0, longest: 0 };

  it.each(services)(
    '%s each end in exactly one assessment, with every page answered',
    (_, switches) => {
      for (let seed = 0; seed < patients; seed += 1) {
        const { intake, steps } = walk(seed, switches);
        const { tier, firedRules } = assessed(intake);
        if (firedRules.length === 0 || firstOpenStep(intake) !== 'check-answers')
          throw new Error(`patient ${seed}`);
        met.tiers.add(tier);
        for (const step of steps) {
          met.pages.add(step.id);
          if (step.clarifies) met.clarifying += 1;
        }
        met.longest = Math.max(met.longest, steps.length);
      }
    },
    600_000,
  );

  it('between them meet every tier, every page, and clarifying pages', () => {
    expect([...met.tiers].toSorted()).toEqual([...tiers].toSorted());
    expect(pageIds.filter((id) => !met.pages.has(id))).toEqual([]);
    expect(met.clarifying).toBeGreaterThan(patients);
  });

  it('never go round in circles', () => {
    expect(met.longest).toBeLessThan(2 * pageIds.length);
  });
});

describe('a journey', () => {
  const walks = Array.from({ length: 200 }, (_, seed) => walk(seed, services[seed % services.length]?.[1]));

  it('met every page that the finished answers describe; only what cleared something up is gone', () => {
    for (const { intake, steps } of walks) {
      const met = new Set(steps.map((step) => step.id));
      const described = journeyOf(intake).map((step) => step.id);
      expect(described.filter((id) => !met.has(id))).toEqual([]);
      const gone = [...met].filter((id) => !described.includes(id));
      expect(gone.filter((id) => !/^clarify-|-timing$/.test(id))).toEqual([]);
    }
  });

  it('shows a page twice only when a clarifying page has changed what comes first', () => {
    for (const { steps } of walks) {
      const seen = steps.map((step) => step.id);
      const again = seen.filter((id, index) => seen.indexOf(id) < index);
      expect(again.filter((id) => !/^clarify-|-timing$/.test(id))).toEqual([]);
      expect(new Set(again).size).toBe(again.length);
    }
  });

  it('shows no empty page but the one that introduces the self-harm questions', () => {
    const empty = walks.flatMap(({ steps }) => steps).filter((step) => step.fields.length === 0);
    expect(new Set(empty.map((step) => step.id))).toEqual(new Set(['self-harm-intro']));
  });

  it('lets every page be visited once those before it are answered', () => {
    for (const { intake } of walks.slice(0, 50)) {
      const ids = [...journeyOf(intake).map((step) => step.id), 'check-answers' as const];
      for (const id of ids) expect(canVisit(id, intake)).toBe(true);
    }
  });
});
