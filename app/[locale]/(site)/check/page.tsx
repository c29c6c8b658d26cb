import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Questionnaire } from '@/app/_intake/questionnaire';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { messagesIn } from '@/lib/i18n';
import { defaultSwitches, type Step, stepOf } from '@/lib/questionnaire';

/** The page that everyone meets first. */
const firstStep = stepOf('who', { answers: {}, switches: defaultSwitches }) as Step;

/** Within the page: one request less, and it runs as soon as the questions are there. */
const earlyPress = readFileSync(join(process.cwd(), 'app/_intake/early-press.js'), 'utf8');

export default async function CheckPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { questionnaire, clinical, ui } = messagesIn(locale);
  const { start, result, about, learn, sheet, paper, enter, ...intakeUi } = ui;
  return (
    <>
      <Questionnaire
        words={{
          locale,
          questionnaire,
          firstStep,
          ui: intakeUi,
          emergency: clinical.tiers.emergency_now,
          contacts: clinical.contacts.emergency_now,
          warningSigns: clinical.warningSigns,
        }}
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own file, sealed by its hash like every script */}
      <script dangerouslySetInnerHTML={{ __html: earlyPress }} />
    </>
  );
}
