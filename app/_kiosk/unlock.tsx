'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { unlock } from './staff-doings';
import { UnlockForm } from './unlock-form';
import { useKioskWords } from './words';

/** The way in for staff, small where patients read and in plain sight where staff are called. */
export function Unlock({ label }: { label?: string }) {
  const { own } = useKioskWords();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) {
    return (
      <p className="[&>*]:min-h-14">
        <Button look={label === undefined ? 'quiet' : 'secondary'} onClick={() => setOpen(true)}>
          {label ?? own.staff.button}
        </Button>
      </p>
    );
  }
  return (
    <div className="rounded-control border-2 border-line bg-paper p-5 text-ink">
      <UnlockForm
        kind="passphrase"
        onTry={unlock}
        onRight={() => setOpen(false)}
        onCancel={() => setOpen(false)}
      />
    </div>
  );
}
