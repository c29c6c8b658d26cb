import { describe, expect, it } from 'vitest';
import { shareable } from '@/lib/summary';
import { assessed, intakeOf, type LooseAnswers } from '@/tests/support/intakes';
import { walk } from '@/tests/support/patients';
import { linkIds } from '.';
import { questionsOf } from './criteria';
import { choicesOffered } from './low-back-pain/offers';
import { parseIntake } from './schema';
import { sheet, sheetNumber, sheetQuestions, tickable } from './sheet';
import { answersOnSheet, closedOnSheet, givenOnSheet, sheetSwitches, toSheet } from './sheet-answers';

const patients = 150;
const walks = Array.from({ length: patients }, (_, seed) => walk(seed, sheetSwitches).intake);

/** The answers that a sheet with only these filled in gives. */
const keyed = (filled: LooseAnswers) => answersOnSheet(toSheet(intakeOf(filled).answers));

describe('the sheet', () => {
  it('asks every question once, numbered without gaps, but none about self-harm and abuse', () => {
    const asked = sheetQuestions.map(({ linkId }) => linkId);
    expect(asked.toSorted()).toEqual(linkIds.filter((linkId) => !linkId.startsWith('saf_')).toSorted());
    expect(sheetQuestions.map(({ number }) => number)).toEqual(asked.map((_, before) => before + 1));
    expect(asked.map(sheetNumber)).toEqual(sheetQuestions.map(({ number }) => number));
  });

  it('sends nobody back: for whom a question is depends on earlier questions only', () => {
    for (const section of sheet) {
      for (const page of section.pages) {
        for (const { linkId, number, onlyIf } of page.questions) {
          const deciding = [section.onlyIf, page.onlyIf, onlyIf].flatMap((one) =>
            one ? questionsOf(one) : [],
          );
          expect([linkId, deciding.filter((one) => sheetNumber(one) >= number)]).toEqual([linkId, []]);
        }
      }
    }
  });

  it('has a key of its own for everything that can be ticked at a question', () => {
    for (const { linkId } of sheetQuestions) {
      const keys = tickable(linkId).map(({ key }) => key);
      expect([linkId, new Set(keys).size, keys.includes('')]).toEqual([linkId, keys.length, false]);
    }
    expect(tickable('inf_fever').map(({ key, code }) => `${key} ${code}`)).toEqual([
      '1 yes',
      '2 no',
      '3 not_sure',
    ]);
    expect(tickable('body_regions').at(-1)).toEqual({ key: 'v', code: 'below_knee_front_right' });
    expect(tickable('ctx_pain_site')).toHaveLength(choicesOffered('ctx_pain_site').length);
  });
});

describe('keying in a sheet', () => {
  it('gives the answers that the same person gives page by page', () => {
    for (const [seed, intake] of walks.entries()) {
      const { answers } = shareable(assessed(intake), { sexual: true });
      expect([seed, answersOnSheet(toSheet(intake.answers))]).toEqual([seed, answers]);
    }
  });

  it('gives answers that are accepted wherever answers are read', () => {
    for (const { answers } of walks) {
      const read = parseIntake({ answers: answersOnSheet(toSheet(answers)), switches: sheetSwitches });
      expect(read.ok).toBe(true);
    }
  });

  it('takes a question that was asked and left empty as skipped, never as "no"', () => {
    const answers = keyed({ ctx_age: 40 });
    expect(answers).toMatchObject({ inf_fever: 'skipped', ces_saddle_numb: 'skipped', psy_mood: 'skipped' });
    expect(Object.values(answers)).not.toContain('no');
    expect(assessed(intakeOf(answers, sheetSwitches)).tier).toBe('same_day');
  });

  it('leaves out what was not asked of this person, and the own words where there are none', () => {
    const answers = keyed({ ctx_age: 40, neu_leg_side: 'none', neu_claud_walk: 'no', own_words: '  ' });
    for (const linkId of ['neu_pins', 'fx_extension_sport', 'own_words', 'saf_self_harm_now'] as const)
      expect(answers[linkId]).toBeUndefined();
  });

  it('asks for a time when the change itself was left empty', () => {
    const all = Object.fromEntries(sheetQuestions.map(({ linkId }) => [linkId, 'no' as const]));
    expect(keyed({ ...all, cord_gait: undefined })).toMatchObject({
      cord_gait: 'skipped',
      cord_timing: 'no',
    });
  });

  it('does not count what is filled in at questions that other answers close', () => {
    const filled = { ctx_age: 40, neu_leg_side: 'none', neu_claud_walk: 'no', neu_pins: 'yes' } as const;
    expect(closedOnSheet(keyed(filled)).has('neu_pins')).toBe(true);
    expect(keyed(filled).neu_pins).toBeUndefined();
    expect(givenOnSheet(toSheet(filled)).neu_pins).toBe('yes');
  });

  it('always counts a danger in pregnancy, whatever was ticked before', () => {
    const filled: LooseAnswers = { ctx_age: 70, ctx_sex_birth: 'male', preg_bleed_fluid: 'yes' };
    expect(keyed(filled).preg_bleed_fluid).toBe('yes');
    expect(keyed({ ...filled, preg_bleed_fluid: undefined }).preg_bleed_fluid).toBeUndefined();
  });

  it.each(['', 'forty', '4.5', '-1', '121', '1e1'])('reads "%s" as no age', (age) => {
    expect(givenOnSheet({ ctx_age: age }).ctx_age).toBeUndefined();
    expect(givenOnSheet({ ctx_age: ' 40 ' }).ctx_age).toBe(40);
  });
});
