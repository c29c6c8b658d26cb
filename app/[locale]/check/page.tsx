import { Questionnaire } from '@/app/_intake/questionnaire';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { messagesIn } from '@/lib/i18n';
import { defaultSwitches, type Step, stepOf } from '@/lib/questionnaire';

/** The page that everyone meets first. */
const firstStep = stepOf('who', { answers: {}, switches: defaultSwitches }) as Step;

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
      {/* Behind the questions, which would wait for it; not async, so that it runs as soon as they are there. */}
      <script src="/early.js" />
    </>
  );
}
