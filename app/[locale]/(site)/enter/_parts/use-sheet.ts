'use client';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { explainAlarm } from '@/lib/explanation';
import type { LinkId } from '@/lib/questionnaire';
import type { FormValues } from '@/lib/questionnaire/form';
import { sheetQuestions } from '@/lib/questionnaire/sheet';
import {
  answersOnSheet,
  closedOnSheet,
  givenOnSheet,
  sheetSwitches,
} from '@/lib/questionnaire/sheet-answers';

export type SheetValues = Record<string, string | string[]>;

/** What the sheet says so far, beside its answers. */
export interface SheetState {
  /** The questions that are not for this person, as one text, so that it is compared by what it says. */
  readonly closed: string;
  /** The questions of this person that hold nothing yet. */
  readonly empty: readonly LinkId[];
  /** An emergency holds already. */
  readonly alarm: boolean;
}

const stateOf = (form: FormValues): SheetState => {
  const answers = answersOnSheet(form);
  return {
    closed: [...closedOnSheet(answers)].join(' '),
    empty: sheetQuestions.map(({ linkId }) => linkId).filter((linkId) => answers[linkId] === 'skipped'),
    // Only from what is there: what has not been keyed in yet is not an unknown.
    alarm: explainAlarm({ answers: givenOnSheet(form), switches: sheetSwitches }).length > 0,
  };
};

/** Follows the form without drawing all of it again at every key. */
export const useSheetState = (form: UseFormReturn<SheetValues>): SheetState => {
  const [state, setState] = useState(() => stateOf(form.getValues()));
  useEffect(
    () =>
      form.subscribe({ formState: { values: true }, callback: ({ values }) => setState(stateOf(values)) }),
    [form],
  );
  return state;
};
