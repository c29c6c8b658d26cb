'use client';
import type { DraftFloor, KeptDraft } from '@/lib/device';
import {
  type Answers,
  answersSkipping,
  defaultSwitches,
  type Exit,
  type SectionId,
  type StepId,
} from '@/lib/questionnaire';
import {
  afterSending,
  afterSkipping,
  carriedOn,
  changing,
  intakeOf,
  left,
  movedTo,
  newVisit,
  type Place,
  reopenedAlarm,
  resumedVisit,
  returnedTo,
  type Visit,
  wentBack,
} from '@/lib/visit';
import { fetchParts } from './parts';

/*
 * The sitting in this page's memory. Where the person is lives here and nowhere else: the browser's history holds a
 * counter that means nothing to anybody, never an answer or a page's name.
 */

export interface Session {
  readonly visit: Visit;
  /** What the device holds from before, until the person has decided about it. */
  readonly offer: KeptDraft | null;
  /** Everything was just deleted; `false` when the browser did not confirm it. */
  readonly erased: boolean | null;
  /** The last advice shown before a reload, which stands as a floor. */
  readonly floor: DraftFloor | null;
  /** Nothing can be kept in this browser. */
  readonly unsaved: boolean;
}

const fresh: Session = {
  visit: newVisit(defaultSwitches),
  offer: null,
  erased: null,
  floor: null,
  unsaved: false,
};

let session: Session = fresh;
const listeners = new Set<() => void>();

export const getSession = (): Session => session;
export const getServerSession = (): Session => fresh;

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const set = (change: Partial<Session>): void => {
  session = { ...session, ...change };
  for (const listener of listeners) listener();
};

/** Rules, schemas and storage, loaded on first use. */
export const loadEngine = () => import('./engine');

/** The places of this sitting by history counter. */
const trail = new Map<number, Place>();
let counter = 0;

const counterIn = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'lbp' in state && typeof state.lbp === 'number'
    ? state.lbp
    : undefined;

const goTo = (visit: Visit): void => {
  counter += 1;
  trail.set(counter, visit.place);
  window.history.pushState({ lbp: counter }, '');
  set({ visit, erased: null });
  void keep();
};

/** Back and Forward of the browser. An entry from before a reload is unknown here: then one page back or on. */
const onPopState = (event: PopStateEvent): void => {
  const to = counterIn(event.state) ?? 0;
  const place = trail.get(to);
  const { visit } = session;
  const moved = place !== undefined ? returnedTo(visit, place) : to < counter ? wentBack(visit) : visit;
  counter = to;
  trail.set(to, moved.place);
  set({ visit: moved, erased: null });
};

const stepIn = (place: Place): StepId => {
  if (place.kind === 'step') return place.step;
  return place.kind === 'interruption' ? place.onward : 'who';
};

const keep = async (): Promise<void> => {
  const { visit, floor } = session;
  const engine = await loadEngine();
  if (session.visit !== visit) return;
  const draft = engine.draftFrom(
    { answers: visit.answers, step: stepIn(visit.place), floor },
    engine.rulesetVersion,
    Date.now(),
  );
  const kept = await engine.writeDraft(draft);
  if (session.unsaved === kept) set({ unsaved: !kept });
};

/** Starts listening to the browser and looks for answers kept from before. */
export const begin = (): (() => void) => {
  counter = counterIn(window.history.state) ?? 0;
  trail.set(counter, session.visit.place);
  window.addEventListener('popstate', onPopState);
  if (Object.keys(session.visit.answers).length === 0) void lookForDraft();
  return () => window.removeEventListener('popstate', onPopState);
};

const lookForDraft = async (): Promise<void> => {
  const engine = await loadEngine();
  const found = await engine.readDraft(Date.now());
  // Whoever has already sent a page is not interrupted by an offer.
  if (Object.keys(session.visit.answers).length > 0) return;
  if (found.kind === 'no_storage') set({ unsaved: true });
  else if (found.kind !== 'none') set({ offer: found });
};

export const resume = async (): Promise<void> => {
  const { offer, visit } = session;
  if (offer?.kind !== 'draft') return set({ offer: null });
  const engine = await loadEngine();
  const { answers, step, floor } = offer.draft;
  const alarms = engine.explainAlarm({ answers, switches: visit.switches });
  const resumed = resumedVisit({ answers, step }, visit.switches, alarms);
  trail.set(counter, resumed.place);
  set({ visit: resumed, floor, offer: null });
};

export const dismissOffer = async (): Promise<void> => {
  await (await loadEngine()).eraseDraft();
  set({ offer: null });
};

/** A page was sent. Rejects when the rules could not be loaded; nothing is lost then. */
export const send = async (answers: Answers): Promise<void> => {
  const [engine] = await Promise.all([loadEngine(), fetchParts()]);
  const alarms = engine.explainAlarm({ ...intakeOf(session.visit), answers });
  goTo(afterSending(session.visit, answers, alarms));
};

/** "Skip this section". */
export const skipSection = async (section: SectionId): Promise<void> => {
  const engine = await loadEngine();
  const intake = intakeOf(session.visit);
  const alarms = engine.explainAlarm({ ...intake, answers: answersSkipping(section, intake) });
  goTo(afterSkipping(session.visit, section, alarms));
};

export const goBack = (): void => {
  if (counter > 0 && trail.has(counter - 1)) window.history.back();
  else goTo(wentBack(session.visit));
};

export const carryOn = (): void => goTo(carriedOn(session.visit));
export const showAlarm = (): void => goTo(reopenedAlarm(session.visit));
export const change = (step: StepId): void => goTo(changing(session.visit, step));
export const leave = (exit: Exit): void => goTo(left(session.visit, exit));
export const goToStep = (step: StepId): void => goTo(movedTo(session.visit, step));

/** The advice that the result page has shown: kept as a floor for after a reload. */
export const rememberAdvice = (floor: DraftFloor): void => {
  const { floor: before } = session;
  if (before?.tier === floor.tier && before.hours === floor.hours && before.private === floor.private) return;
  set({ floor });
  void keep();
};

/** Deletes everything of this sitting, from memory and from the device. */
export const erase = async (): Promise<void> => {
  trail.clear();
  session = fresh;
  const engine = await loadEngine();
  const erased = await engine.eraseDraft();
  set({ ...fresh, erased });
};
