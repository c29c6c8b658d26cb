import type { Metadata } from 'next';
import { CrisisList } from '@/app/_site/crisis-list';
import { EmergencyList } from '@/app/_site/emergency-list';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { Heading, Title } from '@/app/_ui/text';
import { messagesIn } from '@/lib/i18n';
import { sheet } from '@/lib/questionnaire/sheet';
import { Section } from './_parts/section';
import { StaffBox } from './_parts/staff-box';

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { paper, site } = messagesIn(await localeOf(params)).ui;
  return { title: `${paper.title} - ${site.name}` };
}

/**
 * The blank questionnaire on paper, from the same definition as the one on the screen. The warning signs stand first:
 * paper cannot interrupt.
 */
export default async function PaperPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const messages = messagesIn(locale);
  const { ui, clinical } = messages;
  return (
    <main
      id="content"
      data-page="paper"
      className="flex flex-col gap-6 print:block print:text-[10pt] print:leading-snug print:[page:form] print:[&>*+*]:mt-4"
    >
      <div className="flex flex-col gap-3 print:gap-1">
        <Title>{ui.paper.title}</Title>
        <p className="text-lg print:text-base">{ui.paper.lead}</p>
        <p className="text-muted print:hidden">{ui.paper.print}</p>
      </div>
      <EmergencyList locale={locale} />
      <section className="flex flex-col gap-2 break-inside-avoid">
        <Heading>{ui.paper.how}</Heading>
        <ul className="list-disc ps-6">
          {ui.paper.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <StaffBox words={ui.paper} />
      {sheet.map((section) => (
        <Section key={section.section} section={section} messages={messages} />
      ))}
      <p className="text-lg font-semibold break-before-avoid">{ui.paper.end}</p>
      <CrisisList words={ui} />
      <p className="text-sm text-muted break-inside-avoid">{clinical.intendedUse}</p>
    </main>
  );
}
