import { holds, type Situation } from './criteria';
import type { Intake } from './intake';
import { type Answers, itemOf, type LinkId } from './low-back-pain';
import { shownWhen } from './low-back-pain/blocks';
import { maySkip } from './low-back-pain/offers';
import {
  type Field,
  type Page,
  type PageId,
  pageIds,
  pageOf,
  type SectionId,
  sections,
  skippableSections,
} from './low-back-pain/pages';
import { closedItems } from './prune';
import { readAnswers } from './reading';

/** The clarifying page of a checklist: its questions one by one, for who was not sure about one of them. */
export type ClarifyId = `clarify-${PageId}`;

/** A place on the journey: a page, its clarifying page, or the last one, "check your answers". */
export type StepId = PageId | ClarifyId | 'check-answers';

/** One screen with the fields that can matter given the answers so far. */
export interface Step {
  readonly id: Exclude<StepId, 'check-answers'>;
  readonly page: PageId;
  readonly clarifies: boolean;
  readonly section: SectionId;
  /** "Part 3 of 7". */
  readonly part: { readonly number: number; readonly of: number };
  readonly fields: readonly Field[];
  /** Can be covered at once. */
  readonly coverable: boolean;
  /** The rest of its section may be left out from here on. */
  readonly maySkipSection: boolean;
}

const isGroup = (field: Field): field is Exclude<Field, LinkId> => typeof field !== 'string';

/** The questions of a field. */
export const questionsIn = (field: Field): readonly LinkId[] => (isGroup(field) ? field : [field]);

/** What is shown of a page: closed and inapplicable questions are left out, then empty checklists. */
const visibleFields = (page: Page, situation: Situation, closed: ReadonlySet<LinkId>): readonly Field[] => {
  const shown = (linkId: LinkId): boolean => {
    const criteria = shownWhen[linkId];
    return !closed.has(linkId) && (criteria === undefined || holds(criteria, situation));
  };
  return page.fields.flatMap((field): Field[] => {
    if (!isGroup(field)) return shown(field) ? [field] : [];
    const kept = field.filter(shown);
    return kept.length > 0 ? [kept] : [];
  });
};

const stepsOfPage = (id: PageId, situation: Situation, closed: ReadonlySet<LinkId>): readonly Step[] => {
  const page = pageOf(id);
  if (page.enableWhen !== undefined && !holds(page.enableWhen, situation)) return [];
  const fields = visibleFields(page, situation, closed);
  if (fields.length === 0 && page.fields.length > 0) return [];
  const step: Step = {
    id,
    page: id,
    clarifies: false,
    section: page.section,
    part: { number: sections.indexOf(page.section) + 1, of: sections.length },
    fields,
    coverable: page.coverable ?? false,
    maySkipSection: skippableSections.includes(page.section) && page.stays !== true,
  };
  const unclear = fields
    .filter(isGroup)
    .flat()
    .some((linkId) => situation.answers[linkId] === 'not_sure');
  if (!unclear) return [step];
  return [step, { ...step, id: `clarify-${id}`, clarifies: true, fields: fields.filter(isGroup).flat() }];
};

/** The journey belongs to the intake, which never changes: asked for again, it is the same. */
const journeys = new WeakMap<Intake, readonly Step[]>();

/**
 * The pages that this person meets, in order, without "check your answers" at the end. Computed from the answers,
 * so a changed answer opens and closes branches by itself.
 */
export const journeyOf = (intake: Intake): readonly Step[] => {
  const known = journeys.get(intake);
  if (known !== undefined) return known;
  const { answers, switches } = intake;
  const situation: Situation = { answers, switches, reading: readAnswers(answers) };
  const closed = new Set(closedItems(situation));
  const steps = clarifiedAfterTiming(
    pageIds.flatMap((id) => stepsOfPage(id, situation, closed)),
    answers,
  );
  journeys.set(intake, steps);
  return steps;
};

/**
 * Who ticked one thing and was not sure about another is asked first when the ticked one began: an emergency may
 * depend on that and waits for no other page.
 */
const clarifiedAfterTiming = (steps: readonly Step[], answers: Answers): readonly Step[] => {
  const ordered = [...steps];
  for (const step of steps.filter(({ clarifies }) => clarifies)) {
    const ticked = step.fields.flatMap(questionsIn).some((linkId) => answers[linkId] === 'yes');
    const timing = ordered.findIndex(({ id }) => id === pageOf(step.page).timedBy);
    if (!ticked || timing < 0) continue;
    ordered.splice(timing + 1, 0, step);
    ordered.splice(ordered.indexOf(step), 1);
  }
  return ordered;
};

/** Free text may always stay empty; everything else wants an answer or a reason for having none. */
const isAnswered = (step: Step, answers: Answers): boolean =>
  step.fields
    .flatMap(questionsIn)
    .every((linkId) => answers[linkId] !== undefined || itemOf(linkId).type === 'text');

/** The first page that still wants an answer, else "check your answers". */
export const firstOpenStep = (intake: Intake): StepId =>
  journeyOf(intake).find((step) => !isAnswered(step, intake.answers))?.id ?? 'check-answers';

/** The page of that id, if this person meets it. */
export const stepOf = (id: StepId, intake: Intake): Step | undefined =>
  journeyOf(intake).find((step) => step.id === id);

const orderOf = (id: StepId): number =>
  id === 'check-answers' ? pageIds.length : pageIds.indexOf(id.replace('clarify-', '') as PageId);

/** Whether a step comes after a page that the person does not meet any more; a time that is told is not asked again. */
const isBehind = (step: Step, id: StepId, answers: Answers): boolean => {
  const told = pageOf(id.replace('clarify-', '') as PageId).timedBy === step.id && isAnswered(step, answers);
  return orderOf(step.id) > orderOf(id) && !told;
};

/**
 * The page after this one. A page further up that an answer has just opened comes first: the time of a change that
 * became clear on a clarifying page. Works also for a page that the person no longer meets.
 */
export const stepAfter = (id: StepId, intake: Intake): StepId => {
  const steps = journeyOf(intake);
  const at = steps.findIndex((step) => step.id === id);
  const opened = steps.slice(0, Math.max(at, 0)).find((step) => !isAnswered(step, intake.answers));
  const next = at >= 0 ? steps[at + 1] : steps.find((step) => isBehind(step, id, intake.answers));
  return (opened ?? next)?.id ?? 'check-answers';
};

/** The page before this one; `undefined` on the first. */
export const stepBefore = (id: StepId, intake: Intake): StepId | undefined => {
  const steps = journeyOf(intake);
  if (id === 'check-answers') return steps.at(-1)?.id;
  const at = steps.findIndex((step) => step.id === id);
  if (at >= 0) return steps[at - 1]?.id;
  return steps.filter((step) => orderOf(step.id) <= orderOf(id)).at(-1)?.id;
};

/** Whether everything before this page has been answered, so that it may be shown. */
export const canVisit = (id: StepId, intake: Intake): boolean => {
  const steps = journeyOf(intake);
  const at = id === 'check-answers' ? steps.length : steps.findIndex((step) => step.id === id);
  return at >= 0 && steps.slice(0, at).every((step) => isAnswered(step, intake.answers));
};

/** The questions that this person meets, each once, in order. */
export const questionsOnJourney = (intake: Intake): readonly LinkId[] => [
  ...new Set(journeyOf(intake).flatMap((step) => step.fields.flatMap(questionsIn))),
];

/**
 * Where to go after an answer was changed from "check your answers": a page that the change has opened, else the
 * first one that still wants an answer, else back to checking.
 */
export const stepAfterChange = (before: Intake, after: Intake): StepId => {
  const met = new Set(journeyOf(before).map((step) => step.id));
  const opened = journeyOf(after).find((step) => !met.has(step.id));
  return opened?.id ?? firstOpenStep(after);
};

/** The page on which a question is asked of this person, for "check this answer". */
export const stepAsking = (linkId: LinkId, intake: Intake): StepId | undefined =>
  journeyOf(intake).find((step) => step.fields.flatMap(questionsIn).includes(linkId))?.id;

/** The answers after the rest of a section was skipped: what is unanswered in it is `skipped`, not "no". */
export const answersSkipping = (section: SectionId, intake: Intake): Answers => {
  const skipped = journeyOf(intake)
    .filter((step) => step.section === section && step.maySkipSection)
    .flatMap((step) => step.fields.flatMap(questionsIn))
    .filter((id) => intake.answers[id] === undefined && maySkip(id) && itemOf(id).type !== 'text');
  return { ...intake.answers, ...Object.fromEntries(skipped.map((id) => [id, 'skipped'])) };
};

/** The first page behind the part of a section that can be skipped. */
export const stepAfterSection = (section: SectionId, intake: Intake): StepId => {
  const steps = journeyOf(intake);
  const last = steps.findLastIndex((step) => step.section === section && step.maySkipSection);
  return steps[last + 1]?.id ?? 'check-answers';
};
