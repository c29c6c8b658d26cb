import type { Page } from '@playwright/test';
import { type Choices, type Control, chooseEach, controlsOn, pageName, proceed, type } from './page-driver';

type Plan = Readonly<Record<string, string | readonly string[]>>;

/** What a person with an ordinary bad back would choose, where a plan says nothing. */
const quietChoice = (name: string, values: readonly string[]): string => {
  const usual: Readonly<Record<string, string>> = {
    ctx_answering_for: 'self',
    ctx_sex_birth: 'female',
    body_regions: 'low_back_left',
    ctx_pain_site: 'low_back',
    ctx_pain_duration: 'd1_13',
    ctx_course: 'improving',
    bio_onset: 'sudden_lift',
    fx_trauma: 'strain',
    fx_trauma_time: 'd3_14',
    psy_work: 'ok',
    psy_work_support: 'na',
    psy_confidence: '8',
    psy_support: '8',
    bio_pain_now: '5',
    bio_function: '4',
  };
  const [first] = values;
  return usual[name] ?? ['none', 'no', 'na', '2'].find((quiet) => values.includes(quiet)) ?? first ?? '';
};

/** The values of a choice, or nothing where it stays as it is. */
const quietValues = ({ name, type: kind, values }: Control, plan: Plan, planned: boolean): Choices => {
  const wanted = plan[name];
  if (wanted !== undefined) return [[name, [wanted].flat()]];
  if (name.endsWith('-rest')) return planned ? [] : [[name, ['none']]];
  const tick = kind === 'checkbox' && values.length === 1;
  return tick && name !== 'body_regions' ? [] : [[name, [quietChoice(name, values)]]];
};

/** Fills the present page: by the plan, and quietly where it is silent. */
export const fillQuietly = async (page: Page, plan: Plan = {}): Promise<void> => {
  const controls = await controlsOn(page);
  const planned = controls.some(({ name, type: kind }) => kind === 'checkbox' && plan[name] !== undefined);
  const [texts, choices] = [controls.filter(isText), controls.filter((control) => !isText(control))];
  for (const { name } of texts)
    await type(page, name, String(plan[name] ?? (name === 'ctx_age' ? '40' : '')));
  await chooseEach(
    page,
    choices.flatMap((control) => quietValues(control, plan, planned)),
  );
};

const isText = (control: Control): boolean => control.type === 'text';

/** Goes on from the present page to the one named, filling each on the way. */
export const walkTo = async (page: Page, goal: string, plan: Plan = {}): Promise<readonly string[]> => {
  const met: string[] = [];
  for (let pages = 0; pages < 60; pages += 1) {
    const name = await pageName(page);
    met.push(name);
    if (name === goal || name === 'interruption') return met;
    await fillQuietly(page, plan);
    await proceed(page);
  }
  throw new Error(`never came to ${goal}: ${met.join(', ')}`);
};
