import type { Metadata } from 'next';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { NewVersion } from '@/app/_site/new-version';
import { Heading, Title } from '@/app/_ui/text';
import { fill, messagesIn } from '@/lib/i18n';
import { rulesetVersion } from '@/lib/triage';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { about, site } = messagesIn(await localeOf(params)).ui;
  return { title: `${about.title} - ${site.name}` };
}

/** What must be said about the tool, on one page that every screen links to (evidence §8). */
export default async function AboutPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { ui, clinical, clinics } = messagesIn(locale);
  const links = [
    ['how-it-works', ui.about.howItWorks],
    ['clinician', ui.about.clinicians],
    ['clinics', clinics.link],
  ] as const;
  return (
    <main id="content" data-page="about" className="flex flex-col gap-6">
      <NewVersion words={ui.site.newVersion} />
      <Title>{ui.about.title}</Title>
      <section className="flex flex-col gap-2">
        <Heading>{ui.about.intendedUse}</Heading>
        <p>{clinical.intendedUse}</p>
      </section>
      {ui.about.sections.map(({ title, text }) => (
        <section key={title} className="flex flex-col gap-2">
          <Heading>{title}</Heading>
          <p>{text}</p>
        </section>
      ))}
      <ul>
        {links.map(([page, text]) => (
          <li key={page}>
            <a
              href={`/${locale}/${page}/`}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
      <section className="flex flex-col gap-2">
        <Heading>{ui.about.onPaper}</Heading>
        {(['paper', 'enter'] as const).map((page) => (
          <p key={page}>
            <a
              href={`/${locale}/${page}/`}
              className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
            >
              {ui[page].link}
            </a>
          </p>
        ))}
      </section>
      <p className="text-muted">{fill(ui.about.version, { version: rulesetVersion })}</p>
    </main>
  );
}
