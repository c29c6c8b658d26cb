'use client';
import { later } from '@/app/_ui/later';

/*
 * Everything but the first question comes later, so that the first question comes sooner. It is fetched while that
 * is being read; sending a page waits for it.
 */
const controls = () => import('./more-controls');
const drawings = () => import('./drawings');

export const BodyChart = later(async () => (await controls()).BodyChart);
export const Checklist = later(async () => (await controls()).Checklist);
export const MultiChoice = later(async () => (await controls()).MultiChoice);
export const Scale = later(async () => (await controls()).Scale);

export const SaddleArea = later(async () => (await drawings()).SaddleArea);
export const FootDrop = later(async () => (await drawings()).FootDrop);
export const HeelWalk = later(async () => (await drawings()).HeelWalk);

export const CheckAnswers = later(async () => (await import('./check-answers')).CheckAnswers);
export const Interruption = later(async () => (await import('./interruption')).Interruption);
export const ExitScreen = later(async () => (await import('./exit-screen')).ExitScreen);
export const Resume = later(async () => (await import('./resume')).Resume);
export const CrisisContacts = later(async () => (await import('@/app/_site/contacts')).CrisisContacts);

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

/** Fetches what comes after the first question; rejects when something could not be had. */
export const fetchParts = async (): Promise<void> => {
  await Promise.all(all.map((part) => part.fetchAhead()));
};
