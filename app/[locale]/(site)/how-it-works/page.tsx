import type { Metadata } from 'next';
import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { Heading, Title } from '@/app/_ui/text';
import { fill, type Locale, messagesIn } from '@/lib/i18n';
import { rulebookWordingIn } from '@/lib/i18n/rulebook';
import { rulebookIn } from '@/lib/rulebook';
import { rulesetVersion } from '@/lib/triage';
import { AgreementSection } from './_parts/agreement';
import { Choices } from './_parts/choices';
import { Contents } from './_parts/contents';
import { Limits, Unsourced } from './_parts/limits';
import { RulesSection } from './_parts/rules';
import { Terms } from './_parts/terms';
import type { PageWords } from './_parts/words';

const wordsIn = (locale: Locale): PageWords => ({
  locale,
  ...messagesIn(locale),
  rulebook: rulebookWordingIn(locale),
});

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { rulebook, ui } = wordsIn(await localeOf(params));
  return { title: `${rulebook.page.title} - ${ui.site.name}`, description: rulebook.page.lead };
}

/** From an answer to a recommendation, step by step. */
function Steps({ words: { rulebook }, rules }: { words: PageWords; rules: number }) {
  const { sections, steps } = rulebook.page;
  return (
    <section aria-labelledby="steps" className="flex flex-col gap-3">
      <Heading id="steps">{sections.steps}</Heading>
      <ol className="flex list-decimal flex-col gap-2 ps-8">
        {steps.map((step) => (
          <li key={step} className="ps-1">
            {fill(step, { rules })}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The rule book: drawn from the rules that the check runs, the written cases and the articles, never by hand. */
export default async function HowItWorksPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const words = wordsIn(locale);
  const rulebook = rulebookIn(locale);
  const { page } = words.rulebook;
  return (
    <main id="content" data-page="how-it-works" className="flex flex-col gap-10">
      <div className="flex flex-col gap-3">
        <Title>{page.title}</Title>
        <p className="text-lg">{page.lead}</p>
        <p className="border-s-4 border-accent ps-4">
          {page.status} {fill(page.version, { version: rulesetVersion })}
        </p>
        <p className="border-s-4 border-hair ps-4">{words.clinical.intendedUse}</p>
      </div>
      <Contents rulebook={rulebook} words={words} />
      <Steps words={words} rules={rulebook.rules.length} />
      <RulesSection rulebook={rulebook} words={words} />
      <Terms rulebook={rulebook} words={words} />
      <Choices words={words} />
      <AgreementSection rulebook={rulebook} words={words} />
      <Limits rulebook={rulebook} words={words} />
      <Unsourced rulebook={rulebook} words={words} />
    </main>
  );
}
