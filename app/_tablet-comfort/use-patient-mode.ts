'use client';
import { useEffect } from 'react';
import { resetComfort, usePatientLook } from './comfort';
import { useFullScreen, useWakeLock } from './use-screen';

/**
 * Makes the tablet one for patients as long as it is `on`: large targets and text, the whole screen, always lit.
 * `patient` names who has it now, by whatever is not the same for the next: with it goes what they have set.
 */
export const usePatientMode = (on: boolean, patient: string | null): void => {
  usePatientLook(on);
  useWakeLock(on);
  useFullScreen(on);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another patient is the occasion
  useEffect(() => resetComfort, [patient]);
};
