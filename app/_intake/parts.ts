'use client';
import { later } from '@/app/_ui/later';

/*
 * Everything but the first question comes later, so that the first question comes sooner. It is fetched while that
 * is being read; sending a page waits for it.
 */
type Rest = typeof import('./rest');
let brought: Rest | undefined;

/** For a page that has the rest with it anyway: nothing needs to come later. */
export const bringRest = (rest: Rest): void => {
  brought = rest;
};

export const loadRest = async (): Promise<Rest> => brought ?? import('./rest');

export const BodyChart = later(async () => (await loadRest()).BodyChart);
export const Checklist = later(async () => (await loadRest()).Checklist);
export const MultiChoice = later(async () => (await loadRest()).MultiChoice);
export const Scale = later(async () => (await loadRest()).Scale);

export const SaddleArea = later(async () => (await loadRest()).SaddleArea);
export const FootDrop = later(async () => (await loadRest()).FootDrop);
export const HeelWalk = later(async () => (await loadRest()).HeelWalk);

export const CheckAnswers = later(async () => (await loadRest()).CheckAnswers);
export const Interruption = later(async () => (await loadRest()).Interruption);
export const ExitScreen = later(async () => (await loadRest()).ExitScreen);
export const Resume = later(async () => (await loadRest()).Resume);
export const CrisisContacts = later(async () => (await loadRest()).CrisisContacts);

const all = [
  BodyChart,
  Checklist,
  MultiChoice,
  Scale,
  SaddleArea,
  FootDrop,
  HeelWalk,
  CheckAnswers,
  Interruption,
  ExitScreen,
  Resume,
  CrisisContacts,
];

/** Fetches what comes after the first question; rejects when it could not be had. */
export const fetchParts = async (): Promise<void> => {
  await Promise.all(all.map((part) => part.fetchAhead()));
};
