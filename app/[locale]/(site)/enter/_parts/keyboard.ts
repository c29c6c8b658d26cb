import type { KeyboardEvent } from 'react';

/*
 * The keys of the keying page. They work only while a question has the focus, so that they take nothing away from
 * browsers and assistive tools.
 */

const controls = 'input, textarea';
const openQuestions = '[data-question]:not(:disabled)';

/** The control that takes the focus when a question is reached: what is chosen, else the first. */
const entryOf = (question: Element): HTMLElement | null =>
  question.querySelector<HTMLElement>('input[type="radio"]:checked') ??
  question.querySelector<HTMLElement>(controls);

/** On to the next question that is asked of this person, or back; after the last one to the button. */
const move = (form: HTMLFormElement, question: Element, back: boolean): void => {
  const questions = [...form.querySelectorAll(openQuestions)];
  const target = questions[questions.indexOf(question) + (back ? -1 : 1)];
  const next = target === undefined ? null : entryOf(target);
  if (next !== null) next.focus();
  else if (!back) form.querySelector<HTMLElement>('button[type="submit"]')?.focus();
};

/** Chooses or ticks what has that key in the question. */
const press = (question: Element, key: string): boolean => {
  const input = question.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(key)}"]`);
  if (input === null) return false;
  input.focus();
  input.click();
  return true;
};

export const onSheetKey = (event: KeyboardEvent<HTMLFormElement>): void => {
  const { target, key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  const question = target.closest('[data-question]');
  if (question === null) return;
  const isEnter = key === 'Enter' && !(target instanceof HTMLTextAreaElement);
  const isTick = key.length === 1 && /^(radio|checkbox)$/.test(target.type);
  if (isEnter) move(event.currentTarget, question, event.shiftKey);
  if (isEnter || (isTick && press(question, key.toLowerCase()))) event.preventDefault();
};
