import { Title } from '@/app/_ui/text';
import { locales, messagesIn } from '@/lib/i18n';

/** The choice of language; each language names itself. */
export default function LanguagePage() {
  return (
    <main data-page="language" className="mx-auto flex max-w-page flex-col gap-6 px-4 py-8">
      <Title>{messagesIn('en').ui.site.name}</Title>
      <ul className="flex flex-col gap-2">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={`/${locale}/`}
              lang={locale}
              className="inline-flex min-h-11 items-center text-lg text-accent underline underline-offset-4"
            >
              {messagesIn(locale).ui.site.language}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
