/**
 * The questionnaire: what is asked, of whom, on which page, and what a valid answer is. One definition, in FHIR's
 * words (linkId, answerOption, enableWhen); types, schemas, pages and journey are computed from it.
 * It knows no rule and no sentence. Source: docs/clinical/evidence.md §2.1, §6.1(11), §6.4.
 *
 * The schemas are a door of their own (`./schema`, `./form-schema`), so that a page can load zod later.
 */
export { type Criteria, questionsOf } from './criteria';
export type { Intake } from './intake';
export {
  answersSkipping,
  canVisit,
  firstOpenStep,
  journeyOf,
  questionsIn,
  questionsOnJourney,
  type Step,
  type StepId,
  stepAfter,
  stepAfterChange,
  stepAfterSection,
  stepAsking,
  stepBefore,
  stepOf,
} from './journey';
export {
  type Answers,
  type ChoiceId,
  classAIds,
  type FindingId,
  findingIds,
  itemOf,
  items,
  type LinkId,
  linkIds,
  type NumberId,
  type Value,
  type YesNoId,
} from './low-back-pain';
export { type Block, type BlockId, blocks, shownWhen } from './low-back-pain/blocks';
export { type BodyRegion, suggestedByChart } from './low-back-pain/body-chart';
export { newOnsets, type OnsetId, warningSignOf } from './low-back-pain/new-onset';
export {
  choicesOffered,
  type Exit,
  exits,
  intimateIds,
  maySkip,
} from './low-back-pain/offers';
export {
  type Field,
  type PageId,
  pageIds,
  pageOf,
  type SectionId,
  sections,
} from './low-back-pain/pages';
export { type OpenIntake, openIntake } from './prune';
export { readingWithoutAnswer } from './reading';
export { defaultSwitches, type Switches, switchOptions } from './switches';
export { type AbsentReason, absentReasons, type Item, isAbsentReason } from './types';
