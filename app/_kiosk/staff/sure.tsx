'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { useKioskWords } from '../words';

/** Something that cannot be brought back takes two taps. */
export function Sure({ label, onSure }: { label: string; onSure: () => Promise<unknown> }) {
  const words = useKioskWords().own.staff.list;
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-3">
      <span role="status" className="font-semibold">
        {words.sure}
      </span>
      <Button look="danger" onClick={() => void onSure().finally(() => setAsking(false))}>
        {words.yes}
      </Button>
      <Button look="secondary" onClick={() => setAsking(false)}>
        {words.no}
      </Button>
    </span>
  );
}
