// Whether the words are plain, and whether anything is said that must not be said (docs/clinical/evidence.md §7.3).

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import bibliography from '@/content/bibliography.json';
import careAdvice from '@/content/en/care-advice.json';
import clinical from '@/content/en/clinical.json';
import { type Body, linesOf } from '@/lib/articles/blocks';
import { articlesIn } from '@/lib/articles/library';
import { bodyOf } from '@/lib/articles/markdown';
import { type LayText, layDocuments, sentencesOf, wordsOf } from './support/lay-words';
import * as limits from './support/reading-limits';

const texts = layDocuments.flatMap((document) => document.texts);

/** Labels and headings are no sentences: they would make a text look easier than it is. */
const isSentence = (sentence: string): boolean => wordsOf(sentence).length >= 4 && /[.!?]/.test(sentence);

const gradeOf = (of: readonly string[]): number => {
  const sentences = of.flatMap(sentencesOf).filter(isSentence);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};

const isLong = ({ text }: LayText): boolean =>
  sentencesOf(text).filter(isSentence).flatMap(wordsOf).length >= limits.fewestWords;

const isExempt = (where: string, exceptions: readonly { readonly where: RegExp }[]): boolean =>
  exceptions.some((exception) => exception.where.test(where));

describe('the words are plain', () => {
  it.each(layDocuments)('$name can be read at the age of 9 to 11', ({ texts: own }) => {
    expect(gradeOf(own.map(({ text }) => text))).toBeLessThanOrEqual(limits.highestGrade);
  });

  it('no single text is much harder than its document', () => {
    const hard = texts.filter((text) => isLong(text) && gradeOf([text.text]) > limits.highestGradeOfOne);
    expect(hard.filter(({ where }) => !isExempt(where, limits.longSentences))).toEqual([]);
  });

  it('no sentence is too long', () => {
    const long = texts
      .filter(({ where }) => !isExempt(where, limits.longSentences))
      .flatMap(({ where, text }) => sentencesOf(text).map((sentence) => `${where}: ${sentence}`))
      .filter((line) => wordsOf(line.slice(line.indexOf(': '))).length > limits.longestSentence);
    expect(long).toEqual([]);
  });

  it('every exception is still needed', () => {
    const unused = [...limits.longSentences, ...limits.allowed].filter(
      ({ where }) => !texts.some((text) => where.test(text.where)),
    );
    expect(unused).toEqual([]);
  });
});

/** The words of an article as someone counts them: whatever stands between two spaces and is not a mere sign. */
const lengthOf = ({ blocks, clinicians }: Body): number =>
  [...blocks, ...clinicians]
    .filter(({ kind }) => kind !== 'figure')
    .flatMap(linesOf)
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('articles are neither thin nor long', () => {
  it.each(articlesIn('en'))('$slug has between 500 and 900 words', ({ body }) => {
    expect(lengthOf(body)).toBeGreaterThanOrEqual(limits.articleWords.fewest);
    expect(lengthOf(body)).toBeLessThanOrEqual(limits.articleWords.most);
  });

  it('the box for clinicians counts, numbers count, citations do not', () => {
    const text = '## A heading\n\nFour words stand here. [@swain2020]\n\n:::clinicians\n\nLR+ 2.45\n\n:::\n';
    expect(lengthOf(bodyOf(text, 'test', () => ''))).toBe(8);
  });
});

describe('nothing is said that must not be said', () => {
  it.each(limits.forbidden)('$words: $because', ({ words }) => {
    const said = texts.filter(({ where, text }) => words.test(text) && !isExempt(where, limits.allowed));
    expect(said).toEqual([]);
  });

  it('no reason has a disease as its heading', () => {
    const headings = Object.values(clinical.concerns).map(({ title }) => title);
    expect(headings.filter((title) => limits.diseaseNames.test(title))).toEqual([]);
  });

  it('finds what is forbidden when it is there', () => {
    const samples = [
      'You probably have a slipped disc.',
      'You are fine.',
      'About 5% of people',
      'You need a scan.',
    ];
    for (const sample of samples) {
      expect(
        limits.forbidden.some(({ words }) => words.test(sample)),
        sample,
      ).toBe(true);
    }
  });
});

it('every piece of care advice rests on works of the bibliography, or says that it does not', () => {
  for (const { id, evidence, design } of careAdvice.items) {
    const unknown = evidence.filter((source) => source !== 'knowledge' && !(source in bibliography));
    expect(unknown, id).toEqual([]);
    expect(evidence.length > 0 || design, id).toBe(true);
  }
});
