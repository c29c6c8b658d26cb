import { Questionnaire } from '@/app/_intake/questionnaire';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { messagesIn } from '@/lib/i18n';

export default async function CheckPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { questionnaire, clinical, ui } = messagesIn(locale);
  const { start: _start, result: _result, about: _about, ...intakeUi } = ui;
  return (
    <>
      <script src="/early.js" async />
      <Questionnaire
        words={{
          locale,
          questionnaire,
          ui: intakeUi,
          emergency: clinical.tiers.emergency_now,
          contacts: clinical.contacts.emergency_now,
          warningSigns: clinical.warningSigns,
        }}
      />
    </>
  );
}
