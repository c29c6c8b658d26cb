import type { UseFormReturn } from 'react-hook-form';

/** The controls of one page in react-hook-form's hands. */
export type StepValues = Record<string, string | false | string[]>;
export type StepForm = UseFormReturn<StepValues>;

/** The id of a control; the first of several carries the bare name, so that an error can lead to it. */
export const controlId = (name: string, position = 0): string =>
  position === 0 ? name : `${name}-${position}`;

export const hintId = (name: string): string => `${name}-hint`;
export const errorId = (name: string): string => `${name}-error`;

/** What describes a control: its hint and its error, where there are any. */
export const describedBy = (name: string, hint: boolean, error: boolean): string | undefined =>
  [hint && hintId(name), error && errorId(name)].filter(Boolean).join(' ') || undefined;
