'use client';
import { EmergencyNumbers } from '@/app/_site/contacts';
import { Title } from '@/app/_ui/text';
import type { Exit } from '@/lib/questionnaire';
import { usePageTitle } from './use-page-title';
import { useWords } from './words';

/** The questionnaire cannot be filled in: what to do instead, and the emergency list (evidence §6.8). */
export function ExitScreen({ exit }: { exit: Exit }) {
  const { questionnaire, ui, warningSigns } = useWords();
  usePageTitle(ui, questionnaire.sections.safety);
  const { title, text } = questionnaire.exits[exit];
  return (
    <div className="flex flex-col gap-6">
      <Title>{title}</Title>
      <p className="text-lg">{text}</p>
      <section className="flex flex-col gap-3 rounded-control border-4 border-emergency p-4">
        <h2 className="text-lg font-bold">{ui.warning.title}</h2>
        <ul className="list-disc ps-6">
          {warningSigns.map(({ id, text: sign }) => (
            <li key={id}>{sign}</li>
          ))}
        </ul>
        <EmergencyNumbers words={ui} />
      </section>
    </div>
  );
}
