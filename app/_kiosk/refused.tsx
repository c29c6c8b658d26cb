'use client';
import { Title } from '@/app/_ui/text';
import type { Refusal } from './tablet';
import { useKioskWords } from './words';

/** Why this device cannot be a clinic's tablet, and what to do about it. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const { title, ...reasons } = useKioskWords().own.staff.refused;
  return (
    <div role="alert" className="flex flex-col gap-4 border-s-4 border-error ps-4">
      <Title>{title}</Title>
      <p>{reasons[refusal]}</p>
    </div>
  );
}
