import { describe, expect, it } from 'vitest';
import type { LinkId } from '@/lib/questionnaire';
import { type SheetPage, sheet, sheetNumber } from '@/lib/questionnaire/sheet';
import { messagesIn } from '.';
import { onlyIfText } from './sheet-text';

const pages: readonly SheetPage[] = sheet.flatMap((section) => section.pages);

/** What is printed at a question about for whom it is. */
const printedAt = (linkId: LinkId): string => {
  const page = pages.find(({ questions }) => questions.some((question) => question.linkId === linkId));
  const criteria = page?.questions.find((question) => question.linkId === linkId)?.onlyIf ?? page?.onlyIf;
  return criteria == null ? '' : onlyIfText(criteria, messagesIn('en'));
};
const n = sheetNumber;

describe('for whom a question on paper is', () => {
  it('is said with the number of the question that decides', () => {
    expect(printedAt('inf_wound')).toBe(
      `Only if you ticked anything but "No" at question ${n('ctx_spine_procedure')}.`,
    );
    expect(printedAt('fx_extension_sport')).toBe(`Only if the age (question ${n('ctx_age')}) is 25 or less.`);
    expect(printedAt('axspa_psoriasis')).toBe(
      `Only if you ticked "3 months to 12 months" or "More than 12 months" at question ${n('ctx_pain_duration')}.`,
    );
  });

  it('is said once for many questions that ask for the same', () => {
    expect(printedAt('ces_timing')).toBe(
      `Only if you ticked "Yes" or "Not sure" at any of the questions ${n('ces_urine_retention')} to ${n('ces_bilateral_leg_neuro')}.`,
    );
    expect(printedAt('neu_claud_sit')).toBe(
      `Only if you ticked "Yes" or "Not sure" at question ${n('neu_claud_walk')}.`,
    );
  });

  it('is said whole where several things must hold, or one of several', () => {
    expect(printedAt('ctx_pregnancy')).toBe(
      'Only if you ticked anything but "Male" at question 3 and the age (question 2) is 12 or more and the age (question 2) is 55 or less.',
    );
    expect(printedAt('neu_pins')).toBe(
      `Only if you ticked anything but "No" at question ${n('neu_leg_side')} or you ticked "Yes" or "Not sure" at question ${n('neu_claud_walk')}.`,
    );
  });

  it('is not said where it is for everyone', () => {
    expect(printedAt('inf_fever')).toBe('');
  });
});
