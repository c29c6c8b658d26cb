'use client';
import { useEffect, useState } from 'react';
import type { ComfortWords } from './patient-bar';
import { useOwnVoice } from './use-read-aloud';
import { canFillScreen, canStayAwake } from './use-screen';

/** What this tablet can do for patients and what it cannot, for staff who set it up. */
export function ComfortNotes({ words: { staff } }: { words: ComfortWords }) {
  const voice = useOwnVoice();
  const [screen, setScreen] = useState<{ readonly fills: boolean; readonly stays: boolean }>();
  useEffect(() => setScreen({ fills: canFillScreen(), stays: canStayAwake() }), []);
  if (screen === undefined) return <p role="status">{staff.checking}</p>;
  return (
    <ul role="status" className="flex list-disc flex-col gap-2 ps-6">
      <li>{voice === undefined ? staff.noVoice : staff.voice}</li>
      <li>{screen.fills ? staff.fullScreen : staff.noFullScreen}</li>
      <li>{screen.stays ? staff.wakeLock : staff.noWakeLock}</li>
    </ul>
  );
}
