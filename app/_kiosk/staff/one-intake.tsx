'use client';
import { useMemo } from 'react';
import { View } from '@/app/_clinician/view';
import { ClinicianWordsProvider } from '@/app/_clinician/words';
import { Code } from '@/app/_summary/code';
import { ForClinics } from '@/app/_summary/for-clinics';
import { HandOver } from '@/app/_summary/hand-over';
import { PrintSheets } from '@/app/_summary/print-sheets';
import { Section } from '@/app/_summary/section';
import { type ResultWords, ResultWordsProvider } from '@/app/_summary/words';
import { Button } from '@/app/_ui/button';
import { whatWouldLower } from '@/lib/counterfactual';
import { reopen } from '@/lib/handover';
import type { Messages } from '@/lib/i18n';
import type { IntakeRecord } from '@/lib/kiosk/record';
import { deleteOne } from '../staff-doings';
import { useTablet } from '../tablet';
import { useKioskWords } from '../words';
import { Sure } from './sure';

type StaffWords = Messages['kiosk']['staff']['record'];

interface Props {
  readonly id: string;
  /** The code is wanted first. */
  readonly showsCode: boolean;
  readonly onClose: () => void;
}

function Opened({ id, record, showsCode, onClose }: Props & { record: IntakeRecord }) {
  const { own, locale, fill } = useKioskWords();
  const reopened = useMemo(() => {
    const again = reopen(record.handover);
    return again.ok ? { ...again.value, lower: whatWouldLower(again.value.summary) } : null;
  }, [record]);
  if (reopened === null) return <p>{own.staff.list.unreadable}</p>;
  const { summary } = reopened;
  const { reference } = record;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(summary.authored ?? 0),
  );
  return (
    <View
      opened={reopened}
      onClose={onClose}
      tools={
        <Section title={own.staff.record.take}>
          {reference !== null && (
            <p className="text-lg font-bold">{fill(own.staff.list.reference, { reference })}</p>
          )}
          <Code summary={summary} initiallyOpen={showsCode} />
          <HandOver summary={summary} date={date} />
          <ForClinics summary={summary} />
          <p>
            <Sure label={own.staff.list.delete} onSure={() => deleteOne(id).then(onClose)} />
          </p>
        </Section>
      }
      paper={<PrintSheets summary={summary} date={date} reference={reference} />}
    />
  );
}

/** The same ways to take it along, told to staff and not to the patient. */
const forStaff = (words: ResultWords, { codeText, textAndFile }: StaffWords): ResultWords => {
  const { result } = words.ui;
  const told = {
    ...result,
    code: { ...result.code, text: codeText },
    handOver: { ...result.handOver, text: textAndFile },
  };
  return { ...words, ui: { ...words.ui, result: told } };
};

/** One intake as the clinician reads it, with every way to take it from here. */
export function OneIntake(props: Props) {
  const { own, clinician, result } = useKioskWords();
  const { intakes } = useTablet();
  const staffWords = useMemo(() => forStaff(result, own.staff.record), [result, own]);
  if (intakes === null) return <p role="status">{own.staff.list.loading}</p>;
  const record = intakes.find((intake) => intake.id === props.id)?.record ?? null;
  const voice = record?.handover.answers.ctx_answering_for === 'other' ? 'other' : 'self';
  return (
    <ResultWordsProvider words={staffWords} voice={voice}>
      <ClinicianWordsProvider words={clinician}>
        <p className="print:hidden">
          <Button look="quiet" onClick={props.onClose}>
            {own.staff.record.back}
          </Button>
        </p>
        {record !== null && (
          <div className="flex flex-col gap-8">
            <Opened {...props} record={record} />
          </div>
        )}
      </ClinicianWordsProvider>
    </ResultWordsProvider>
  );
}
