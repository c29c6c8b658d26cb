'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import type { Kiosk } from '@/lib/kiosk';
import { lockNow } from '../staff-doings';
import { type Tablet, useTablet } from '../tablet';
import { useKioskWords } from '../words';
import { CalledStaff, InTheMiddle } from './called-staff';
import { IntakeList } from './intake-list';
import { OneIntake } from './one-intake';
import { Settings } from './settings';

type Place =
  | { readonly kind: 'list' | 'settings' }
  | { readonly kind: 'intake'; readonly id: string; readonly code: boolean };

/** Where staff want to be when they have unlocked the tablet: where they were called, or as the clinic has set it. */
const firstPlace = ({ kiosk, settings, lastFinished }: Tablet): Place => {
  if (kiosk.at === 'staff' && kiosk.alarm !== null)
    return { kind: 'intake', id: kiosk.alarm.id, code: false };
  if (lastFinished === null || settings === null || settings.ending === 'list') return { kind: 'list' };
  return { kind: 'intake', id: lastFinished, code: settings.ending === 'code' };
};

/** What the patient whose tablet this was still needs from staff. */
function Present({ kiosk }: { kiosk: Extract<Kiosk, { at: 'staff' }> }) {
  const hasPatient = kiosk.sitting !== null;
  if (kiosk.alarm !== null) return <CalledStaff alarm={kiosk.alarm} hasPatient={hasPatient} />;
  return hasPatient ? <InTheMiddle /> : null;
}

/** Behind the passphrase: whom the tablet called for, the list, one intake, the settings. */
export function Staff() {
  const tablet = useTablet();
  const { own } = useKioskWords();
  const [place, setPlace] = useState(() => firstPlace(tablet));
  const { kiosk } = tablet;
  if (kiosk.at !== 'staff') return null;
  const toList = (): void => setPlace({ kind: 'list' });
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3 border-b-2 border-line pb-4 print:hidden [&>*]:min-h-14">
        <Button look="danger" onClick={lockNow}>
          {own.staff.lock}
        </Button>
        {place.kind === 'list' && (
          <Button look="quiet" onClick={() => setPlace({ kind: 'settings' })}>
            {own.staff.settings.open}
          </Button>
        )}
      </div>
      <Present kiosk={kiosk} />
      {place.kind === 'list' && <IntakeList onOpen={(id) => setPlace({ kind: 'intake', id, code: false })} />}
      {place.kind === 'intake' && (
        <OneIntake key={place.id} id={place.id} showsCode={place.code} onClose={toList} />
      )}
      {place.kind === 'settings' && <Settings onClose={toList} />}
    </div>
  );
}
