'use client';
import { EmergencyNumbers, SameDayContacts } from '@/app/_site/contacts';
import { useResultWords } from './words';

/** The signs of pressure on the nerves to bladder, bowel and legs: first on the card, and heavier than the rest. */
const first: readonly string[] = ['no_urine', 'bladder_bowel', 'saddle_numb', 'both_legs', 'legs_weaker'];

function Signs({ heavy }: { heavy: boolean }) {
  const { clinical } = useResultWords();
  return (
    <ul className={`list-disc ps-5 ${heavy ? 'font-bold' : ''}`}>
      {clinical.warningSigns
        .filter(({ id }) => first.includes(id) === heavy)
        .map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
    </ul>
  );
}

/** The emergency list with the region's numbers, to cut out: it must be readable without this tool (evidence §6.7). */
export function SafetyNetCard() {
  const { clinical, ui, speak } = useResultWords();
  return (
    <section className="break-inside-avoid rounded-control border-2 border-dashed border-ink px-3 py-1.5">
      <p className="flex justify-between gap-4">
        <strong className="text-[1.15em]">{ui.warning.title}</strong>
        <i>{ui.result.paper.cutOut}</i>
      </p>
      <div className="grid grid-cols-2 gap-x-5">
        <Signs heavy />
        <Signs heavy={false} />
        <div className="border-t border-line pt-1">
          <EmergencyNumbers words={ui} />
          <SameDayContacts words={ui} />
        </div>
        <p className="border-t border-line pt-1">
          <strong>{ui.result.script}:</strong> {speak(clinical.script)}
        </p>
      </div>
    </section>
  );
}
