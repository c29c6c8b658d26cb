'use client';
import { useId, useState } from 'react';
import { FieldError } from '@/app/_ui/text';
import type { KioskSettings } from '@/lib/kiosk';
import { readSettingsFile, type SettingsProblem } from '@/lib/kiosk/settings-file';
import { useKioskWords } from '../words';

/** Settings from another tablet, into the form: they hold only when somebody has looked through them and saved. */
export function ImportSettings({ onRead }: { onRead: (settings: KioskSettings) => void }) {
  const { own, result, languages, fill } = useKioskWords();
  const words = own.staff.setUp;
  const [outcome, setOutcome] = useState<'none' | 'read' | SettingsProblem>('none');
  const id = useId();
  const open = async (file: File): Promise<void> => {
    const read = readSettingsFile(
      await file.text(),
      languages.map(({ code }) => code),
    );
    setOutcome(read.ok ? 'read' : read.problem);
    if (read.ok) onRead(read.value);
  };
  const problem = typeof outcome === 'string' ? null : outcome;
  const settings = problem?.kind === 'not_allowed' ? problem.settings.join(', ') : '';
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={id} className="font-semibold">
        {words.import}
      </label>
      {problem !== null && (
        <FieldError id={`${id}-error`} prefix={result.ui.problem.prefix}>
          {fill(words.importWrong[problem.kind], { settings })}
        </FieldError>
      )}
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={problem === null ? undefined : `${id}-error`}
        className="min-h-12 w-full max-w-lg cursor-pointer rounded-control border-2 border-line bg-paper p-2 file:me-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border-2 file:border-accent file:bg-paper file:px-4 file:font-semibold file:text-accent"
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
        }}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void open(file);
        }}
      />
      <p role="status">{outcome === 'read' && words.imported}</p>
    </div>
  );
}
