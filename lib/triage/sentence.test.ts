import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  atLeast,
  type Condition,
  countAtLeast,
  countExactly,
  derived,
  derivedCounts,
  derivedFacts,
  incomplete,
  is,
  number,
  protectiveFacts,
  underMinimumAge,
  unless,
  unsure,
  yes,
} from '@/lib/findings';
import { ruleIds, ruleset } from '.';
import { meaningOf, ruleSentenceOf, sentenceOf, termIds, type Vocabulary } from './sentence';

const plain: Vocabulary = {
  present: (finding) => finding,
  valued: (finding, values) => `${finding} is ${values.join('/')}`,
  number: (finding, min, max) => `${finding} ${min ?? ''}..${max ?? ''}`,
  underMinimumAge: 'too young',
  derived: (id) => id,
  countAtLeast: (id, n) => `${id}>=${n}`,
  countExactly: (id, n) => `${id}=${n}`,
  unless: (condition, fact) => `${condition} unless ${fact}`,
  unsure: (findings) => `unsure ${findings.length}`,
  incomplete: 'incomplete',
  noOther: 'nothing else',
  brackets: (part) => `(${part})`,
  all: (parts) => parts.join(' and '),
  any: (parts) => parts.join(' or '),
  atLeast: (n, parts) => `${n} of ${parts.join(', ')}`,
  each: (parts) => parts.join(', '),
};

describe('a condition as a sentence', () => {
  const chills = yes('inf_chills');
  const fever = yes('inf_fever');

  it.each<readonly [string, Condition]>([
    ['inf_fever', fever],
    ['inf_fever is no', is('inf_fever', 'no')],
    ['axspa_nsaid is yes/not_tried', is('axspa_nsaid', 'yes', 'not_tried')],
    ['ctx_age 60..', number('ctx_age', { min: 60 })],
    ['ctx_age ..25', number('ctx_age', { max: 25 })],
    ['too young', underMinimumAge],
    ['d_cancer', derived('d_cancer')],
    ['d_psy_marked>=3', countAtLeast('d_psy_marked', 3)],
    ['d_axspa_nice=3', countExactly('d_axspa_nice', 3)],
    ['unsure 2', unsure('inf_fever', 'cord_gait')],
    ['incomplete', incomplete],
    [' unless improving', unless('improving')],
    ['inf_fever and d_cancer', all(fever, derived('d_cancer'))],
    ['inf_fever or d_cancer', any(fever, derived('d_cancer'))],
    ['2 of inf_fever, inf_chills, d_cancer', atLeast(2, fever, chills, derived('d_cancer'))],
  ])('reads "%s"', (sentence, condition) => {
    expect(sentenceOf(condition, plain)).toBe(sentence);
  });

  it.each<readonly [string, Condition]>([
    ['inf_fever and (inf_chills or d_cancer)', all(fever, any(chills, derived('d_cancer')))],
    ['inf_fever or (inf_chills and d_cancer)', any(fever, all(chills, derived('d_cancer')))],
    ['1 of inf_fever, (inf_chills or d_cancer)', atLeast(1, fever, any(chills, derived('d_cancer')))],
  ])('puts brackets round several within another: "%s"', (sentence, condition) => {
    expect(sentenceOf(condition, plain)).toBe(sentence);
  });

  it.each<readonly [string, Condition]>([
    ['inf_fever or inf_chills or vis_rash', any(yes('inf_fever', 'inf_chills'), yes('vis_rash'))],
    ['inf_fever and inf_chills and vis_rash', all(fever, all(chills, yes('vis_rash')))],
    ['inf_fever or inf_chills', any(fever, all(chills))],
  ])('says the same in one breath: "%s"', (sentence, condition) => {
    expect(sentenceOf(condition, plain)).toBe(sentence);
  });

  it.each<readonly [string, Condition]>([
    ['ctx_age 60.. unless known-stones', all(unless('known-stones'), number('ctx_age', { min: 60 }))],
    [
      'inf_fever and inf_chills unless improving unless known-stones',
      all(fever, unless('improving'), chills, unless('known-stones')),
    ],
  ])('says exceptions last: "%s"', (sentence, condition) => {
    expect(sentenceOf(condition, plain)).toBe(sentence);
  });

  it('has words for every kind of condition in use', () => {
    for (const id of ruleIds) expect(sentenceOf(ruleset[id].when, plain)).not.toBe('');
  });
});

describe('a rule as a sentence', () => {
  it('says when it holds', () => {
    expect(ruleSentenceOf('r-fx-major', plain)).toBe(
      'fx_trauma is major and fx_trauma_time is lt_72h/unknown',
    );
  });

  it('says of looking after oneself that nothing else holds', () => {
    expect(ruleSentenceOf('r-self-manage', plain)).toBe('nothing else');
  });
});

describe('a term of the rules', () => {
  it.each([
    ['d_lss', 'neu_claud_walk and neu_claud_sit'],
    [
      'd_ca_soft_count',
      'ca_weight_loss, sys_unwell, ca_unremitting, ca_progressive, ca_night_severe, ca_no_improve_4w',
    ],
    ['improving', 'ctx_course is improving'],
  ] as const)('%s means "%s"', (term, meaning) => {
    expect(meaningOf(term, plain)).toBe(meaning);
  });

  it('stands in the list of terms: first the facts, then the counts, then what protects', () => {
    expect(termIds).toEqual(
      [derivedFacts, derivedCounts, protectiveFacts].flatMap((terms) => Object.keys(terms)),
    );
  });
});
