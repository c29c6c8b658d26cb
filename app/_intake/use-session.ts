'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { begin, getServerSession, getSession, type Session, subscribe } from './session';

/** The sitting in memory. */
export const useSession = (): Session => useSyncExternalStore(subscribe, getSession, getServerSession);

/** For the questionnaire's own route: listens to Back and Forward, and offers to carry on. */
export const useQuestionnaireSession = (): Session => {
  useEffect(begin, []);
  return useSession();
};
