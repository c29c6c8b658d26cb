import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import { keysOf } from '@/lib/base';
import { deriveFindings } from '@/lib/findings';
import { polarityOf, protectiveIn } from '@/lib/findings/polarity';
import {
  type Answers,
  defaultSwitches,
  type FindingId,
  items,
  readingWithoutAnswer,
} from '@/lib/questionnaire';
import {
  concerns,
  defaultRuleId,
  dispositionOf,
  floors,
  policyChoices,
  type RuleId,
  ruleIds,
  ruleset,
  tiers,
} from '@/lib/triage';
import { termIds } from '@/lib/triage/sentence';
import { conditionInWords } from '@/scripts/rulebook/decision-table';
import { limitTexts, switchRows } from '@/tests/support/evidence';
import { assessed } from '@/tests/support/intakes';
import { articlesIn } from './articles/library';
import { rulebookWordingIn, type SentencePart } from './i18n/rulebook';
import { type RuleEntry, rulebookIn } from './rulebook';
import { readVignettes } from './rulebook/vignettes';

const book = rulebookIn('en');
const wording = rulebookWordingIn('en');
const allRules: readonly RuleId[] = [...ruleIds, defaultRuleId];
const entries = book.rules.map((entry) => [entry.id, entry] as const);
const vignettes = readVignettes();
type Told = Pick<RuleEntry, 'sentence' | 'unknownAnswers'>;
const textOf = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');

describe('the rule book holds every rule', () => {
  it('once, the most urgent first, and within a tier by what it is about', () => {
    const shown = book.chapters.flatMap((chapter) => chapter.concerns.flatMap(({ rules }) => rules));
    expect(shown.map(({ id }) => id).toSorted()).toEqual(allRules.toSorted());
    expect(book.chapters.map(({ tier }) => tier)).toEqual(tiers);
    for (const chapter of book.chapters) {
      const order = chapter.concerns.map(({ concern }) => concerns.indexOf(concern));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      for (const { concern, rules } of chapter.concerns) {
        for (const { id } of rules) expect(dispositionOf(id)).toMatchObject({ tier: chapter.tier, concern });
      }
    }
  });

  it.each(entries)('%s in the same words as in the decision table', (id, { sentence }) => {
    expect(textOf(sentence)).toBe(conditionInWords(id));
  });

  it.each(entries)('%s with its wait, its sources and whether one of them was read', (id, entry) => {
    const { maxWaitHours, evidence } = dispositionOf(id);
    expect(entry).toMatchObject({ maxWaitHours, evidence });
    const read = evidence.some((source) => bibliography[source].status === 'verified');
    const seen = evidence.some((source) => source !== 'knowledge');
    expect(entry.basis).toBe(read ? 'read' : seen ? 'reported' : 'unsourced');
  });

  it('and what every term in it means', () => {
    expect(book.terms.map(({ id }) => id)).toEqual(termIds);
    const parts = [
      ...book.rules.flatMap(({ sentence }) => sentence),
      ...book.terms.flatMap((one) => one.meaning),
    ];
    for (const { id, usedBy } of book.terms) {
      for (const { sentence } of usedBy) expect(sentence.map(({ term }) => term)).toContain(id);
    }
    for (const { text, term } of parts) {
      expect(text).not.toMatch(/\{\w+\}|undefined/);
      if (term !== null) expect(termIds).toContain(term);
    }
  });
});

describe('beside each rule stand', () => {
  it.each(entries)('%s: the cases that it catches and those that it just misses', (id, entry) => {
    const naming = (key: 'fires' | 'doesNotFire') =>
      vignettes.filter(({ expect: { [key]: rules } }) => rules?.includes(id)).map((one) => one.id);
    expect(entry.catches.map((one) => one.id)).toEqual(naming('fires'));
    expect(entry.justMisses.map((one) => one.id)).toEqual(naming('doesNotFire'));
    expect(entry.catches).not.toEqual([]);
    if (id !== defaultRuleId) expect(entry.justMisses).not.toEqual([]);
  });

  it('every case that names a rule, with the urgency that comes out', () => {
    const shown = new Set(book.rules.flatMap(({ catches, justMisses }) => [...catches, ...justMisses]));
    expect(shown.size).toBeGreaterThan(200);
    for (const { id, intake, given } of shown) expect([id, given]).toEqual([id, assessed(intake).tier]);
  });

  it('the articles that explain it, and each article leads to rules that are there', () => {
    for (const { id, articles } of book.rules) expect([id, articles.length]).not.toEqual([id, 0]);
    for (const { slug, rules } of articlesIn('en')) {
      const leading = book.rules.filter(({ articles }) => articles.some((one) => one.slug === slug));
      expect(leading.map(({ id }) => id).toSorted()).toEqual([...rules].toSorted());
    }
  });
});

describe('what a rule does about answers that are not known', () => {
  const groups = [...book.rules, ...book.terms].flatMap(({ unknownAnswers }) => unknownAnswers);

  /** What is said with a rule and, by its links, with its terms. */
  const toldFor = ({ sentence, unknownAnswers }: Told): readonly FindingId[] => [
    ...unknownAnswers.flatMap(({ findings }) => findings),
    ...sentence.flatMap(({ term }) => {
      const entry = book.terms.find(({ id }) => id === term);
      return entry === undefined ? [] : toldFor({ ...entry, sentence: entry.meaning });
    }),
  ];

  it.each(ruleIds)('%s: is said for every finding that it reads', (id) => {
    const told = toldFor(book.rules.find((entry) => entry.id === id) as Told);
    expect(new Set(told)).toEqual(new Set(polarityOf(ruleset[id].when).keys()));
  });

  it('a time-critical one keeps the result at "today" or makes the rule hold, and no other does', () => {
    for (const { effect, findings } of groups) {
      const critical = findings.map((finding) => items[finding].class === 'A');
      expect(critical.every((one) => one === ['floor', 'fires'].includes(effect))).toBe(true);
    }
  });

  it('it is read as the rules read it', () => {
    for (const { value, findings } of groups.filter((group) => group.value !== null)) {
      for (const finding of findings) expect([finding, readUnknown(finding)]).toEqual([finding, value]);
    }
  });

  it('a pregnancy is possible from 12 to 55 years, as the page says', () => {
    const at = (ctx_age: number) => readingWithoutAnswer('ctx_pregnancy', { ctx_age });
    expect([11, 12, 55, 56].map(at)).toEqual(['not_applicable', 'possible', 'possible', 'not_applicable']);
  });

  const readUnknown = (finding: FindingId): unknown => {
    const answers = { ctx_age: 30, [finding]: 'not_sure' } as Answers;
    return deriveFindings({ answers, switches: defaultSwitches }).reading[finding];
  };
});

describe('what a service can set', () => {
  it('every policy choice stands with the rule that it moves, and has its words', () => {
    for (const choice of keysOf(policyChoices)) {
      const { rule } = policyChoices[choice];
      expect(book.rules.find(({ id }) => id === rule)?.policy).toBe(choice);
    }
    expect(book.rules.filter(({ policy }) => policy !== null)).toHaveLength(keysOf(policyChoices).length);
    expect(keysOf(wording.policies)).toEqual(keysOf(policyChoices));
    expect(keysOf(wording.floors)).toEqual(keysOf(floors));
  });

  it('every switch has its effect and all its values in words', () => {
    expect(keysOf(wording.switches)).toEqual(keysOf(defaultSwitches));
    for (const { id, values } of switchRows) {
      const words = wording.switches[id as keyof typeof defaultSwitches].values;
      expect(Object.keys(words)).toEqual(expect.arrayContaining([...values]));
    }
  });

  it('of the protective facts only known kidney stones take an emergency away, as the page says', () => {
    const spared = ruleIds.filter((id) => ruleset[id].tier === 'emergency_now');
    expect(spared.flatMap((id) => protectiveIn(ruleset[id].when))).toEqual(['known-stones']);
  });
});

/** The numbers of a text, and the works that it names. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const worksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[V2? (\w+)\]/g)].map(([, work]) => String(work));

describe('the known limits of evidence §7', () => {
  it.each(limitTexts.map((text) => [text.slice(1, 50).trim(), text]))(
    '%s: with all its numbers and sources',
    (_, text) => {
      const works = worksIn(text);
      const limits = book.limits.filter(({ evidence }) =>
        works.some((work) => evidence.some((id) => id === work)),
      );
      expect(limits.flatMap(({ evidence }) => evidence)).toEqual(expect.arrayContaining([...works]));
      const told = numbersIn(limits.map(({ figures }) => figures).join(' '));
      expect(told).toEqual(expect.arrayContaining([...numbersIn(text.replace(/\[V2? \w+\]/g, ''))]));
    },
  );
});
