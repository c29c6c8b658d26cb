import type { Metadata } from 'next';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { NewVersion } from '@/app/_site/new-version';
import { buttonClass } from '@/app/_ui/button';
import { Heading, Title } from '@/app/_ui/text';
import { hazardLog } from '@/lib/hazards';
import { messagesIn } from '@/lib/i18n';
import { Devices } from './_parts/devices';
import { Hazards } from './_parts/hazards';
import { Part, Points } from './_parts/part';
import { Steps } from './_parts/steps';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { clinics, ui } = messagesIn(await localeOf(params));
  return { title: `${clinics.title} - ${ui.site.name}` };
}

/** For who runs a clinic: what the tablet is, how it is set up, what happens to the answers, what it cannot do. */
export default async function ClinicsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { clinics, clinical, ui } = messagesIn(locale);
  const { gains, before, setUp, lock, daily, data, limits, hazards, more } = clinics;
  const others = [
    ['paper', ui.paper.link],
    ['enter', ui.enter.link],
    ['clinician', ui.about.clinicians],
    ['how-it-works', more.howItWorks],
    ['about', more.about],
  ] as const;
  return (
    <main id="content" data-page="clinics" className="flex flex-col gap-8">
      <NewVersion words={ui.site.newVersion} />
      <div className="flex flex-col items-start gap-4">
        <Title>{clinics.title}</Title>
        <p className="text-lg">{clinics.lead}</p>
        <p className="border-s-4 border-urgent ps-4">{clinics.caution}</p>
        <a href={`/${locale}/kiosk/`} className={`${buttonClass()} print:hidden`}>
          {clinics.open}
        </a>
      </div>
      <nav aria-labelledby="contents" className="print:hidden">
        <h2 id="contents" className="font-semibold">
          {clinics.contents}
        </h2>
        <ul className="grid sm:grid-cols-2 sm:gap-x-6">
          {Object.entries({ gains, before, setUp, lock, daily, data, limits, hazards }).map(
            ([id, { title }]) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  {title}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
      <Part id="gains" title={gains.title}>
        <Points items={gains.items} />
      </Part>
      <Part id="before" title={before.title}>
        <Points items={before.items} />
      </Part>
      <Steps words={setUp} />
      <Devices words={lock} />
      <Part id="daily" title={daily.title}>
        <Points items={daily.items} />
      </Part>
      <Part id="data" title={data.title}>
        {data.items.map(({ title, text }) => (
          <div key={title}>
            <h3 className="font-semibold">{title}</h3>
            <p>{text}</p>
          </div>
        ))}
      </Part>
      <Part id="limits" title={limits.title}>
        <Points items={limits.items} />
      </Part>
      <section className="flex flex-col gap-3">
        <Heading>{clinics.intendedUse}</Heading>
        <p className="border-s-4 border-hair ps-4">{clinical.intendedUse}</p>
      </section>
      <Hazards log={hazardLog()} words={hazards} />
      <section className="flex flex-col gap-1 print:hidden">
        <Heading>{more.title}</Heading>
        <ul>
          {others.map(([page, text]) => (
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
      </section>
    </main>
  );
}
