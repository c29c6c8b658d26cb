'use client';
import type { DraftFloor, Keeping, KeptDraft } from '@/lib/device';
import {
  type Answers,
  defaultSwitches,
  type Exit,
  type SectionId,
  type StepId,
  type Switches,
} from '@/lib/questionnaire';
import { intakeOf, newVisit, type Place, type Visit } from '@/lib/visit';
import { fetchParts, loadRest } from './parts';

/*
 * The sitting in this page's memory. Where the person is lives here and nowhere else: the browser's history holds a
 * counter that means nothing to anybody, never an answer or a page's name.
 */

/**
 * How the answers come here: given on the person's own screen, keyed in by staff from paper, or given on a clinic's
 * tablet. Only the first are kept on the device: many people's answers pass through the others.
 */
export type Origin = 'screen' | 'paper' | 'tablet';

export interface Session {
  readonly visit: Visit;
  /** What the device holds from before, until the person has decided about it. */
  readonly offer: KeptDraft | null;
  /** Everything was just deleted; `false` when the browser did not confirm it. */
  readonly erased: boolean | null;
  /** The last advice shown before a reload, which stands as a floor. */
  readonly floor: DraftFloor | null;
  /** Why nothing of this sitting is kept: the browser does not let us, or another window keeps its own. */
  readonly notKept: 'no_storage' | 'elsewhere' | null;
  readonly origin: Origin;
}

const fresh: Session = {
  visit: newVisit(defaultSwitches),
  offer: null,
  erased: null,
  floor: null,
  notKept: null,
  origin: 'screen',
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

type Engine = typeof import('./engine');
let engine: Engine | undefined;

/** Journey, rules, schemas and storage, loaded on first use. */
export const loadEngine = async (): Promise<Engine> => {
  engine ??= (await loadRest()).engine;
  return engine;
};

/** The same for places that are reached only after it was loaded. */
export const loadedEngine = (): Engine => {
  if (engine === undefined) throw new Error('The engine is not loaded');
  return engine;
};

/** The places of this sitting by history counter. */
const trail = new Map<number, Place>();
let counter = 0;

const counterIn = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'lbp' in state && typeof state.lbp === 'number'
    ? state.lbp
    : undefined;

const goTo = (visit: Visit): void => {
  if (session.origin !== 'tablet') {
    counter += 1;
    trail.set(counter, visit.place);
    window.history.pushState({ lbp: counter }, '');
  }
  set({ visit, erased: null });
  void keep();
};

/** Back and Forward of the browser. An entry from before a reload is unknown here: then one page back, or stay. */
const onPopState = async (event: PopStateEvent): Promise<void> => {
  const to = counterIn(event.state) ?? 0;
  const isBack = to < counter;
  counter = to;
  const { moves } = await loadEngine();
  const { visit } = session;
  const place = trail.get(to);
  const moved =
    place === undefined ? (isBack ? moves.wentBack(visit) : visit) : moves.returnedTo(visit, place);
  trail.set(to, moved.place);
  set({ visit: moved, erased: null });
};

const stepIn = (place: Place): StepId => {
  if (place.kind === 'step') return place.step;
  return place.kind === 'interruption' ? place.onward : 'who';
};

/** Keeps the sitting on the device. A later change makes an earlier writing pointless. */
const keep = async (): Promise<void> => {
  const { visit, floor, origin } = session;
  if (origin !== 'screen') return;
  const { draftFrom, writeDraft, rulesetVersion } = await loadEngine();
  if (session.visit !== visit) return;
  const draft = draftFrom(
    { answers: visit.answers, step: stepIn(visit.place), floor },
    rulesetVersion,
    Date.now(),
  );
  tell(await writeDraft(draft));
  watchOtherWindows();
};

const tell = (outcome: Keeping): void => {
  const notKept = outcome === 'kept' || outcome === 'deleted' ? null : outcome;
  if (outcome === 'deleted') forget();
  else if (session.notKept !== notKept) set({ notKept });
};

/** "Delete everything" in another window holds here too. */
const forget = (): void => {
  trail.clear();
  waiting = null;
  set({ ...fresh, erased: true });
};

let isWatching = false;

/** Looks whether everything was deleted meanwhile, whenever this window comes into view, also by "Back". */
const watchOtherWindows = (): void => {
  if (isWatching) return;
  isWatching = true;
  const look = async (): Promise<void> => {
    const isSitting = session.erased === null && session.origin === 'screen' && !isUntouched();
    if (isSitting && (await loadedEngine().wasDeletedElsewhere())) forget();
  };
  document.addEventListener('visibilitychange', () => void look());
  window.addEventListener('pageshow', () => void look());
};

/** Starts listening to the browser and looks for answers kept from before. */
export const begin = (): (() => void) => {
  counter = counterIn(window.history.state) ?? 0;
  trail.set(counter, session.visit.place);
  const listen = (event: PopStateEvent): void => void onPopState(event);
  window.addEventListener('popstate', listen);
  if (isUntouched()) looked = lookForDraft().catch(() => undefined);
  return () => window.removeEventListener('popstate', listen);
};

const isUntouched = (): boolean => Object.keys(session.visit.answers).length === 0;

/** Settles when it is known whether the device holds answers from before. */
let looked: Promise<void> = Promise.resolve();

const lookForDraft = async (): Promise<void> => {
  const { readDraft } = await loadEngine();
  const found = await readDraft(Date.now());
  if (found.kind === 'no_storage') set({ notKept: found.kind });
  else if (found.kind !== 'none') set({ offer: found });
};

/** A page sent before the answers from before were found; goes on when the person has chosen to start afresh. */
let waiting: (() => Promise<void>) | null = null;

/** Nothing is written over answers from before until the person has decided about them. */
const onceDecided = async (go: () => Promise<void>): Promise<void> => {
  await looked;
  if (session.offer === null) return go();
  waiting = go;
};

export const resume = async (): Promise<void> => {
  const { offer, visit } = session;
  if (offer?.kind !== 'draft') return set({ offer: null });
  const { explainAlarm, moves } = await loadEngine();
  await fetchParts();
  const { answers, step, floor } = offer.draft;
  const alarms = explainAlarm({ answers, switches: visit.switches });
  const resumed = moves.resumedVisit({ answers, step }, visit.switches, alarms);
  trail.set(counter, resumed.place);
  waiting = null;
  set({ visit: resumed, floor, offer: null });
};

export const dismissOffer = async (): Promise<void> => {
  await (await loadEngine()).eraseDraft();
  set({ offer: null });
  await waiting?.();
  waiting = null;
};

/** Goes on from a page, unless the sitting has changed meanwhile: what was sent belongs to the one before then. */
const goOnFrom = (from: Visit, next: (visit: Visit) => Visit): void => {
  if (session.visit === from) goTo(next(from));
};

/** The page shown in `from` was sent. Rejects when the rules could not be loaded; nothing is lost then. */
export const send = (answers: Answers, from: Visit): Promise<void> =>
  onceDecided(async () => {
    const [{ explainAlarm, moves }] = await Promise.all([loadEngine(), fetchParts()]);
    const alarms = explainAlarm({ ...intakeOf(from), answers });
    goOnFrom(from, (visit) => moves.afterSending(visit, answers, alarms));
  });

/** "Skip this section". */
export const skipSection = async (section: SectionId): Promise<void> => {
  const from = session.visit;
  const { answersSkipping, explainAlarm, moves } = await loadEngine();
  const intake = intakeOf(from);
  const alarms = explainAlarm({ ...intake, answers: answersSkipping(section, intake) });
  goOnFrom(from, (visit) => moves.afterSkipping(visit, section, alarms));
};

/** The page's own "Back" link: the page before in the journey, whatever the browser's history holds. */
export const goBack = (): void => goTo(loadedEngine().moves.wentBack(session.visit));

export const carryOn = (): void => goTo(loadedEngine().moves.carriedOn(session.visit));
export const showAlarm = (): void => goTo(loadedEngine().moves.reopenedAlarm(session.visit));
export const change = (step: StepId): void => goTo(loadedEngine().moves.changing(session.visit, step));
export const goToStep = (step: StepId): void => goTo(loadedEngine().moves.movedTo(session.visit, step));

/** The questionnaire cannot be filled in now. */
export const leave = (exit: Exit, from: Visit): Promise<void> =>
  onceDecided(async () => {
    const [{ moves }] = await Promise.all([loadEngine(), fetchParts()]);
    goOnFrom(from, (visit) => moves.left(visit, exit));
  });

/** Answers keyed in from paper take the place of whatever this page had in memory. */
export const takeOver = (visit: Visit): void => set({ ...fresh, visit, origin: 'paper' });

/** A patient begins on a clinic's tablet: nothing is kept, and the history is the tablet's own affair. */
export const beginOnTablet = (switches: Switches): void => {
  looked = Promise.resolve();
  set({ ...fresh, visit: newVisit(switches), origin: 'tablet' });
};

/** Nothing of a patient's sitting stays in the page's memory. */
export const forgetSitting = (): void => {
  trail.clear();
  waiting = null;
  set(fresh);
};

/** The advice that the result page has shown: kept as a floor for after a reload. */
export const rememberAdvice = (floor: DraftFloor): void => {
  const { floor: before } = session;
  if (before?.tier === floor.tier && before.hours === floor.hours && before.private === floor.private) return;
  set({ floor });
  void keep();
};

/** Deletes everything of this sitting, from memory and from the device. */
export const erase = async (): Promise<void> => {
  const { origin } = session;
  trail.clear();
  waiting = null;
  session = fresh;
  const { engine: loaded, forgetRegion } = await loadRest();
  forgetRegion();
  const erased = await loaded.eraseDraft();
  set({ ...fresh, erased, origin });
};
