'use client';
import { Button } from '@/app/_ui/button';
import { reopen } from '@/lib/handover';
import type { Alarm } from '@/lib/kiosk';
import type { IntakeRecord } from '@/lib/kiosk/record';
import { giveBack } from '../patient-doings';
import { endIntake } from '../staff-doings';
import { useTablet } from '../tablet';
import { useKioskWords } from '../words';

/** The answers that are written down do not say why staff were called. */
const isUntold = ({ handover }: IntakeRecord): boolean => {
  const again = reopen(handover);
  return again.ok && again.value.own.tier !== 'emergency_now';
};

/** The tablet has called for staff: what they decide when they have read the reasons. */
export function CalledStaff({ alarm, hasPatient }: { alarm: Alarm; hasPatient: boolean }) {
  const { own } = useKioskWords();
  const { intakes } = useTablet();
  const words = own.staff.alarm;
  const intake = intakes?.find((one) => one.id === alarm.id);
  const isLost = intakes !== null && intake?.record == null;
  const isPrivate =
    alarm.concerns.includes('self_harm') || (intake?.record != null && isUntold(intake.record));
  return (
    <section className="flex flex-col gap-4 rounded-control border-8 border-emergency p-5 print:hidden">
      <h2 className="text-xl font-bold">{words.title}</h2>
      <p>{isLost ? words.lost : words.text}</p>
      {isPrivate && <p className="font-semibold">{own.staff.record.private}</p>}
      <div className="flex flex-wrap gap-3 [&>*]:min-h-14">
        <Button onClick={endIntake}>{words.done}</Button>
        {hasPatient && (
          <Button look="secondary" onClick={giveBack}>
            {words.giveBack}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A patient asked for help; their answers are kept below, unseen. */
export function InTheMiddle() {
  const { own } = useKioskWords();
  const words = own.staff.sitting;
  return (
    <section className="flex flex-col gap-4 rounded-control border-4 border-accent p-5 print:hidden">
      <h2 className="text-xl font-bold">{words.title}</h2>
      <div className="flex flex-wrap gap-3 [&>*]:min-h-14">
        <Button onClick={giveBack}>{words.giveBack}</Button>
        <Button look="danger" onClick={endIntake}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}
