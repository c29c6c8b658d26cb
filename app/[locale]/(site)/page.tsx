import type { Metadata } from 'next';
import { EmergencyList } from '@/app/_site/emergency-list';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { NewVersion } from '@/app/_site/new-version';
import { buttonClass } from '@/app/_ui/button';
import { Heading, Title } from '@/app/_ui/text';
import { messagesIn } from '@/lib/i18n';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { start, site } = messagesIn(await localeOf(params)).ui;
  return { title: `${start.title} - ${site.name}` };
}

/** The start: the warning signs and the numbers first, in plain HTML, then who this is for, then the button. */
export default async function StartPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { ui, clinical, clinics } = messagesIn(locale);
  return (
    <main id="content" data-page="start" className="flex flex-col gap-8">
      <NewVersion words={ui.site.newVersion} />
      <div className="flex flex-col gap-3">
        <Title>{ui.start.title}</Title>
        <p className="text-lg">{ui.start.lead}</p>
      </div>
      <EmergencyList locale={locale} />
      <div className="flex flex-col items-start gap-4">
        <ul className="list-disc ps-6">
          {ui.start.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <a href={`/${locale}/check/`} className={buttonClass()}>
          {ui.start.begin}
        </a>
        <p className="text-muted">{ui.start.beginForOther}</p>
        <a
          href={`/${locale}/learn/`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {ui.start.learn}
        </a>
        <a
          href={`/${locale}/paper/`}
          className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
        >
          {ui.paper.link}
        </a>
      </div>
      <section className="flex flex-col gap-3">
        <Heading>{ui.start.notTitle}</Heading>
        <p>{ui.start.notText}</p>
        <p>{ui.start.young}</p>
        <p className="border-s-4 border-hair ps-4">{clinical.intendedUse}</p>
        <p>
          <a
            href={`/${locale}/clinics/`}
            className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
          >
            {clinics.link}
          </a>
        </p>
      </section>
    </main>
  );
}
