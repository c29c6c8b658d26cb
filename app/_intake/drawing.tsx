'use client';
import { type ComponentType, Suspense } from 'react';
import type { StepId } from '@/lib/questionnaire';
import { FootDrop, HeelWalk, SaddleArea } from './parts';

const drawings: { readonly [S in StepId]?: ComponentType } = {
  'bladder-bowel': SaddleArea,
  'clarify-bladder-bowel': SaddleArea,
  'legs-now': FootDrop,
  'clarify-legs-now': HeelWalk,
};

/** The drawing that belongs to a page, if it has one. The page does not wait for it. */
export function Drawing({ step }: { step: StepId }) {
  const Picture = drawings[step];
  return Picture === undefined ? null : (
    <Suspense>
      <Picture />
    </Suspense>
  );
}
