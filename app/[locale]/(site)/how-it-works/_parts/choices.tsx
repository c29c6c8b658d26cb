import type { ReactNode } from 'react';
import { Heading } from '@/app/_ui/text';
import { keysOf } from '@/lib/base';
import { fill } from '@/lib/i18n';
import { defaultSwitches, type Switches } from '@/lib/questionnaire';
import {
  defaultRule,
  defaultRuleId,
  dispositionOf,
  floors,
  type PolicyChoice,
  policyChoices,
} from '@/lib/triage';
import { RuleLink } from './links';
import type { PageWords } from './words';

function Entry({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <li data-search="" className="border-s-4 border-hair ps-4">
      <h4 className="font-semibold">{title}</h4>
      {children}
    </li>
  );
}

/** A choice that moves a rule: from where to where. */
function Policy({ choice, words }: { choice: PolicyChoice; words: PageWords }) {
  const { clinical, rulebook } = words;
  const { rule, tier } = policyChoices[choice];
  return (
    <Entry title={rulebook.policies[choice]}>
      <p>
        <RuleLink id={rule} />{' '}
        {fill(rulebook.page.choices.becomes, {
          from: rulebook.tiers[dispositionOf(rule).tier],
          fromWait: clinical.rules[rule].wait,
          to: rulebook.tiers[tier],
          toWait: clinical.policies[choice].wait,
        })}
      </p>
    </Entry>
  );
}

/** A switch: what it changes, its default and its other values. */
function Switch({ id, words: { rulebook } }: { id: keyof Switches; words: PageWords }) {
  const { choices } = rulebook.page;
  const { title, effect, values } = rulebook.switches[id];
  const preset = String(defaultSwitches[id]);
  const labels: Readonly<Record<string, string>> = values;
  const others = Object.keys(labels).filter((value) => value !== preset);
  return (
    <Entry
      title={
        <>
          {title} <code className="text-sm font-normal text-muted">{id}</code>
        </>
      }
    >
      <p>{effect}</p>
      <p>
        <strong>{fill(choices.preset, { value: labels[preset] ?? preset })}</strong>{' '}
        {others.length > 0 &&
          fill(choices.others, {
            values: others.map((value) => labels[value]).join(rulebook.between),
          })}
      </p>
    </Entry>
  );
}

function Entries({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div data-shelf className="flex flex-col gap-4">
      <h3 className="text-lg font-bold">{title}</h3>
      <ul className="flex flex-col gap-4">{children}</ul>
    </div>
  );
}

/** What is fixed by policy, what moves a rule, and what a service can set. */
export function Choices({ words }: { words: PageWords }) {
  const { rulebook, clinical } = words;
  const { page, tiers } = rulebook;
  return (
    <section data-shelf aria-labelledby="choices" className="flex flex-col gap-6">
      <Heading id="choices">{page.sections.choices}</Heading>
      <p>{page.choices.intro}</p>
      <Entries title={page.choices.policy}>
        {keysOf(floors).map((floor) => (
          <Entry key={floor} title={rulebook.floors[floor]}>
            <p>{fill(page.choices.floor, { tier: tiers[floors[floor]] })}</p>
          </Entry>
        ))}
        <Entry title={page.choices.default}>
          <p>
            <RuleLink id={defaultRuleId} /> {tiers[defaultRule.tier]}: {clinical.rules[defaultRuleId].wait}.
          </p>
        </Entry>
        {keysOf(policyChoices).map((choice) => (
          <Policy key={choice} choice={choice} words={words} />
        ))}
      </Entries>
      <Entries title={page.choices.switches}>
        {keysOf(defaultSwitches).map((id) => (
          <Switch key={id} id={id} words={words} />
        ))}
      </Entries>
    </section>
  );
}
