import { describe, expect, it } from 'vitest';
import {
  all,
  type Condition,
  countAtLeast,
  countExactly,
  derived,
  is,
  unless,
  unsure,
  yes,
} from '@/lib/findings';
import {
  type Definitions,
  definitions,
  negatedDangersIn,
  negatedIn,
  polarityOf,
  protectiveIn,
} from '@/lib/findings/polarity';
import { items } from '@/lib/questionnaire';
import { ruleIds, ruleset } from '@/lib/triage';
import { sectionOf } from './specification/document';

/** Evidence §6.1(13): the complete list of negations, by rule. */
const allowed = {
  'r-vis-colic-60': ['known-stones'],
  'r-ca-cluster': ['long-standing-unchanged'],
  'r-ca-cluster-any': ['long-standing-unchanged'],
  'r-anticoag-sudden': ['began-with-a-lift'],
  'r-cannot-stand-risk': ['improving'],
};

const namedBy = (condition: Condition): readonly string[] => [...new Set(protectiveIn(condition))];

describe('no rule is ever held back by a danger', () => {
  it.each(ruleIds)('%s: a worse answer to a danger never keeps it from holding', (id) => {
    expect(negatedDangersIn(ruleset[id].when)).toEqual([]);
  });

  it('the facts that may hold a rule back are exactly those that the specification lists', () => {
    const found = ruleIds.flatMap((id) => {
      const named = namedBy(ruleset[id].when);
      return named.length === 0 ? [] : [[id, named] as const];
    });
    expect(Object.fromEntries(found)).toEqual(allowed);
  });

  it('the specification names these five rules and no other in its list of negations', () => {
    const list = /^13\. .*$/m.exec(sectionOf('### 6.1'))?.[0] ?? '';
    expect(new Set(list.match(/r-[a-z0-9-]+/g))).toEqual(new Set(Object.keys(allowed)));
  });

  it('whatever can hold a rule back is of class C: course, context, an age or an upper limit', () => {
    const negated = ruleIds.flatMap((id) => negatedIn(ruleset[id].when));
    expect(negated.length).toBeGreaterThan(0);
    expect(negated.filter((finding) => items[finding].class !== 'C')).toEqual([]);
  });

  it('a danger that was left open can only make a rule hold', () => {
    expect([...(polarityOf(derived('d_classA_unsure')).get('ces_saddle_numb') ?? [])]).toEqual([
      'unanswered',
    ]);
  });
});

/** The true definitions with one fault planted. */
const faulty = (fault: Partial<{ [K in keyof Definitions]: Partial<Definitions[K]> }>): Definitions => ({
  facts: { ...definitions.facts, ...fault.facts },
  counts: { ...definitions.counts, ...fault.counts },
  protective: { ...definitions.protective, ...fault.protective },
});

describe('a negated danger that someone plants is found', () => {
  it('asking for "no" to a danger', () => {
    expect(negatedDangersIn(all(yes('inf_chills'), is('inf_fever', 'no')))).toEqual(['inf_fever']);
  });

  it('a protective fact that contains a danger', () => {
    const known = faulty({
      protective: { improving: all(is('ctx_course', 'improving'), yes('ca_night_severe')) },
    });
    expect(negatedDangersIn(ruleset['r-cannot-stand-risk'].when, known)).toEqual(['ca_night_severe']);
  });

  it('a protective fact that says "unless this was left open"', () => {
    const known = faulty({ protective: { improving: unsure('inf_fever') } });
    expect(negatedDangersIn(unless('improving'), known)).toEqual(['inf_fever']);
  });

  it('"exactly so many" over dangers', () => {
    expect(negatedDangersIn(countExactly('d_ca_soft_count', 2))).toContain('ca_weight_loss');
  });

  it('"none of them" over dangers', () => {
    expect(negatedDangersIn(countExactly('d_ca_soft_count', 0))).toContain('sys_unwell');
  });

  it('an upper limit on a count of dangers', () => {
    const atMost = { kind: 'count', id: 'd_ca_soft_count', atMost: 1 } as unknown as Condition;
    expect(negatedDangersIn(atMost)).toContain('ca_unremitting');
  });

  it('a danger that slips into a count of which a rule wants exactly three', () => {
    const known = faulty({
      counts: { d_axspa_nice: [...definitions.counts.d_axspa_nice, yes('axspa_red_eye_now')] },
    });
    expect(negatedDangersIn(ruleset['r-axspa-three'].when, known)).toEqual(['axspa_red_eye_now']);
    expect(negatedDangersIn(countAtLeast('d_axspa_nice', 4), known)).toEqual([]);
  });

  it('a negation hidden two derived values deep', () => {
    const known = faulty({ facts: { d_ces_core: all(yes('ces_bowel_new'), is('ces_saddle_numb', 'no')) } });
    expect(negatedDangersIn(ruleset['r-mscc-neuro'].when, known)).toEqual(['ces_saddle_numb']);
  });

  it('a negation inside a negation is no negation', () => {
    const known = faulty({ protective: { improving: is('inf_fever', 'no') } });
    expect(negatedDangersIn(unless('improving'), known)).toEqual([]);
  });
});
