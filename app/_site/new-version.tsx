import { buttonClass } from '@/app/_ui/button';
import type { Messages } from '@/lib/i18n';

/**
 * Shown by public/offline.js when a newer version waits. It stands on pages where no answers can be open, because the
 * rules must not change under them.
 */
export function NewVersion({ words }: { words: Messages['ui']['site']['newVersion'] }) {
  return (
    <div id="new-version" role="status" hidden className="print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-s-4 border-accent ps-4">
        <p>{words.text}</p>
        <button type="button" className={buttonClass('secondary')}>
          {words.use}
        </button>
        <p data-busy="" hidden>
          {words.busy}
        </p>
      </div>
    </div>
  );
}
