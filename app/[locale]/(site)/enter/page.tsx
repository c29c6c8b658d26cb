import type { Metadata } from 'next';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { fill, messagesIn } from '@/lib/i18n';
import { rulesetVersion } from '@/lib/triage';
import { EnterForm } from './_parts/enter-form';
import { keyedSections } from './_parts/keyed-sections';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { enter, site } = messagesIn(await localeOf(params)).ui;
  return { title: `${enter.title} - ${site.name}` };
}

/** Where staff key in what somebody has written on the paper form: all of it on one page, for the keyboard. */
export default async function EnterPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const messages = messagesIn(locale);
  const { enter, erase, problem } = messages.ui;
  return (
    <main id="content" data-page="enter" className="flex flex-col gap-6">
      <EnterForm
        words={{
          locale,
          ui: {
            enter: { ...enter, version: fill(enter.version, { version: rulesetVersion }) },
            erase,
            problem,
          },
          errors: messages.questionnaire.errors,
          sections: keyedSections(messages),
        }}
      />
      <p className="text-sm text-muted">{messages.clinical.intendedUse}</p>
    </main>
  );
}
