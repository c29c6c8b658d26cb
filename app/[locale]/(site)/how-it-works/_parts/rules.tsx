import { UrgencyFrame } from '@/app/_summary/urgency';
import { Search } from '@/app/_ui/search';
import { Heading } from '@/app/_ui/text';
import { say } from '@/lib/i18n';
import type { Rulebook, TierChapter } from '@/lib/rulebook';
import { RuleCard } from './rule-card';
import type { PageWords } from './words';

/** What a tier tells the person, above its rules. */
function TierHead({ tier, words }: { tier: TierChapter['tier']; words: PageWords }) {
  const { title, meaning } = words.clinical.tiers[tier];
  return (
    <UrgencyFrame tier={tier} word={words.ui.result.urgency[tier]}>
      <Heading id={tier}>{words.rulebook.tiers[tier]}</Heading>
      <p>
        {words.rulebook.page.rule.told}{' '}
        <q>
          {say(title, 'self')}. {say(meaning, 'self')}
        </q>
      </p>
    </UrgencyFrame>
  );
}

function Chapter({ chapter: { tier, concerns }, words }: { chapter: TierChapter; words: PageWords }) {
  return (
    <section data-shelf aria-labelledby={tier} className="flex flex-col gap-8">
      <TierHead tier={tier} words={words} />
      {concerns.map(({ concern, rules }) => {
        const { title, clinician } = words.clinical.concerns[concern];
        return (
          <div key={concern} data-shelf className="flex flex-col gap-4">
            <h3 className="text-lg font-bold break-after-avoid">
              {title} <span className="font-normal text-muted">({clinician})</span>
            </h3>
            <ul className="flex flex-col gap-6 print:block print:columns-2 print:gap-8">
              {rules.map((rule) => (
                <RuleCard key={rule.id} rule={rule} words={words} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** How to read a rule, the search, and all rules, most urgent first. */
export function RulesSection({ rulebook, words }: { rulebook: Rulebook; words: PageWords }) {
  const { page } = words.rulebook;
  return (
    <>
      <section aria-labelledby="rules" className="flex flex-col gap-3">
        <Heading id="rules">{page.sections.rules}</Heading>
        <p>{page.reading}</p>
        <p className="text-sm">
          <strong>{page.clinicians}:</strong> {page.clinician}
        </p>
        <Search words={page} />
      </section>
      {rulebook.chapters.map((chapter) => (
        <Chapter key={chapter.tier} chapter={chapter} words={words} />
      ))}
    </>
  );
}
