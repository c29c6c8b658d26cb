import { Heading } from '@/app/_ui/text';
import { type Messages, say } from '@/lib/i18n';
import { onlyIfText } from '@/lib/i18n/sheet-text';
import type { PageId } from '@/lib/questionnaire';
import type { SheetPage, SheetSection } from '@/lib/questionnaire/sheet';
import { Question } from './question';

function Page({ page, messages }: { page: SheetPage; messages: Messages }) {
  const { questionnaire, ui } = messages;
  const { title, reason } = questionnaire.pages[page.page];
  const hints: { readonly [P in PageId]?: string } = ui.paper.hints;
  const hint = hints[page.page];
  const only = page.questions.length === 1;
  return (
    <div className="flex flex-col print:block">
      <div className="flex flex-col gap-1 pt-3 break-after-avoid print:gap-0 break-inside-avoid">
        {page.onlyIf !== null && <p className="font-semibold">{onlyIfText(page.onlyIf, messages)}</p>}
        {!only && <h3 className="text-lg font-semibold print:text-base">{say(title, 'self')}</h3>}
        {reason !== null && <p>{say(reason, 'self')}</p>}
        {hint !== undefined && <p>{hint}</p>}
      </div>
      <ul>
        {page.questions.map((question) => (
          <Question
            key={question.linkId}
            question={question}
            text={say(only ? title : questionnaire.items[question.linkId].question, 'self')}
            messages={messages}
          />
        ))}
      </ul>
    </div>
  );
}

/** A part of the form, with what is said once for all its questions. */
export function Section({ section, messages }: { section: SheetSection; messages: Messages }) {
  const { questionnaire, ui } = messages;
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-4 border-ink pb-1 break-after-avoid break-inside-avoid">
        <Heading>{questionnaire.sections[section.section]}</Heading>
        {section.onlyIf !== null && <p className="font-semibold">{onlyIfText(section.onlyIf, messages)}</p>}
        {section.mayLeaveOut && <p>{ui.paper.mayLeaveOut}</p>}
      </div>
      {section.pages.map((page) => (
        <Page key={page.page} page={page} messages={messages} />
      ))}
    </section>
  );
}
