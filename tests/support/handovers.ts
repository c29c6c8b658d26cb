import fc from 'fast-check';
import { type Handover, handoverOf } from '@/lib/handover';
import { type Summary, shareable } from '@/lib/summary';
import { intakesWithAge } from './arbitrary';
import { assessed } from './intakes';

/** Anything that people type: every script, quotes, angle brackets, line breaks, but nothing invisible. */
const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength })
    .map((text) => [...text].filter((one) => /[\t\n]|\P{Cc}/u.test(one)).join(''));

const ownWords = fc.record(
  { own_words: anyText(200), top_question: fc.constantFrom('', '<b>&"', 'skipped', '  two\n\tlines ') },
  { requiredKeys: [] },
);

const authored = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .chain((date) => fc.constantFrom(date.toISOString(), date.toISOString().replace(/\.\d+Z$/, '+05:30'))),
  { nil: undefined },
);

/** Any summary that may leave the page, with free text of every kind, dated or not. */
export const summaries: fc.Arbitrary<Summary> = fc
  .tuple(intakesWithAge, ownWords, authored, fc.boolean())
  .map(([{ answers, switches }, words, when, sexual]) => {
    const intake = { answers: { ...answers, ...words }, switches };
    return shareable(assessed(when === undefined ? intake : { ...intake, authored: when }), { sexual });
  });

export const handovers: fc.Arbitrary<Handover> = summaries.map(handoverOf);
