'use client';
import { useMemo } from 'react';
import { UrgencySign, urgencyBorder } from '@/app/_summary/urgency';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { OpenedIntake } from '@/lib/device/tablet';
import { ordered, type Waiting } from '@/lib/kiosk';
import type { IntakeRecord } from '@/lib/kiosk/record';
import { deleteAll, deleteOne } from '../staff-doings';
import { useSettings, useTablet } from '../tablet';
import { useKioskWords } from '../words';
import { Sure } from './sure';

interface Listed extends Waiting {
  readonly record: IntakeRecord;
}

const listed = (intakes: readonly OpenedIntake[]): readonly Listed[] =>
  ordered(
    intakes.flatMap(({ id, finishedAt, record }) =>
      record === null ? [] : [{ id, finishedAt, record, tier: record.handover.shown.tier }],
    ),
  );

/** One intake, as much as says whom to see first. */
function Row({ entry, onOpen }: { entry: Listed; onOpen: () => void }) {
  const { own, result, fill, locale } = useKioskWords();
  const words = own.staff.list;
  const { tier, record, finishedAt } = entry;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(finishedAt);
  const reference =
    record.reference === null ? words.noReference : fill(words.reference, { reference: record.reference });
  return (
    <li className={`flex flex-wrap items-center gap-4 rounded-control p-4 ${urgencyBorder(tier)}`}>
      <UrgencySign tier={tier} />
      <div className="min-w-48 flex-1">
        <p className="text-lg font-bold">{result.clinical.tiers[tier].clinician}</p>
        <p>
          {reference}. {fill(record.complete ? words.at : words.calledAt, { time })}.
          {!record.complete && <strong> {words.unfinished}.</strong>}
        </p>
      </div>
      <div className="flex flex-wrap gap-3 [&>*]:min-h-14">
        <Button onClick={onOpen}>
          {words.open}
          <span className="sr-only">: {reference}</span>
        </Button>
        <Sure label={words.delete} onSure={() => deleteOne(entry.id)} />
      </div>
    </li>
  );
}

/** An intake that nobody can open any more can only be deleted. */
function Unreadable({ id }: { id: string }) {
  const words = useKioskWords().own.staff.list;
  return (
    <li className="flex flex-wrap items-center gap-4 rounded-control border-2 border-line p-4">
      <p className="min-w-48 flex-1">{words.unreadable}</p>
      <Sure label={words.delete} onSure={() => deleteOne(id)} />
    </li>
  );
}

/** The intakes on this tablet, the most urgent first. */
export function IntakeList({ onOpen }: { onOpen: (id: string) => void }) {
  const { own, fill } = useKioskWords();
  const { intakes } = useTablet();
  const { hoursKept } = useSettings();
  const words = own.staff.list;
  const entries = useMemo(() => listed(intakes ?? []), [intakes]);
  const isEmpty = intakes !== null && intakes.length === 0;
  return (
    <div className="flex flex-col gap-5 print:hidden">
      <Title>{words.title}</Title>
      {intakes === null && <p role="status">{words.loading}</p>}
      <p className="text-muted">{isEmpty ? words.none : fill(words.order, { hours: hoursKept })}</p>
      <ul className="flex flex-col gap-3">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} onOpen={() => onOpen(entry.id)} />
        ))}
        {intakes?.flatMap(({ id, record }) => (record === null ? [<Unreadable key={id} id={id} />] : []))}
      </ul>
      {!isEmpty && (
        <p className="border-t border-hair pt-4">
          <Sure label={words.deleteAll} onSure={deleteAll} />
        </p>
      )}
    </div>
  );
}
