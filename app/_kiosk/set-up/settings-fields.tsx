'use client';
import { regionNames } from '@/app/_site/region';
import { Disclosure } from '@/app/_ui/text';
import { limits } from '@/lib/kiosk';
import { useKioskWords } from '../words';
import { Group, Line, Options, Tick } from './fields';

const timesInOrder = ['warnAfter', 'answerWithin', 'hoursKept'] as const;
const switchesWithValues = [
  'bilateral_pain_policy',
  'weak_flags_follow_nhs',
  'ask_self_harm',
  'ask_unsafe',
] as const;

/** What only the clinic can know. */
export function ClinicFields() {
  const { own, languages } = useKioskWords();
  const words = own.staff.setUp.clinic;
  return (
    <Group legend={words.legend}>
      <Line name="clinic" label={words.name} />
      <Options name="region" label={words.region} hint={words.regionHint} options={regionNames} />
      <Options
        name="languages"
        label={words.languages}
        kind="checkbox"
        options={Object.fromEntries(languages.map(({ code, name }) => [code, name]))}
      />
    </Group>
  );
}

function Flow({ asksCode, codeIsKept }: { asksCode: boolean; codeIsKept: boolean }) {
  const words = useKioskWords().own.staff.setUp.flow;
  return (
    <Group legend={words.legend}>
      <Options name="start" label={words.start} options={words.starts} />
      {asksCode && (
        <Line
          name="startCode"
          label={words.code}
          hint={codeIsKept ? `${words.codeHint} ${words.codeKept}` : words.codeHint}
          short
        />
      )}
      <Tick name="reference" label={words.reference} hint={words.referenceHint} />
      <Options name="ending" label={words.ending} hint={words.endingHint} options={words.endings} />
      <Tick name="sound" label={words.sound} hint={words.soundHint} />
    </Group>
  );
}

function Times() {
  const { own, fill } = useKioskWords();
  const words = own.staff.setUp.times;
  return (
    <Group legend={words.legend}>
      {timesInOrder.map((name) => (
        <Line key={name} name={name} label={words[name]} hint={fill(words.range, limits[name])} short />
      ))}
    </Group>
  );
}

/** Closed, so that nobody changes them in passing. */
function Clinical() {
  const { own, fill } = useKioskWords();
  const { clinical, switches, times } = own.staff.setUp;
  return (
    <Group legend={clinical.legend}>
      <Disclosure summary={clinical.summary}>
        <div className="flex flex-col gap-6 pt-2">
          <p>{clinical.text}</p>
          {switchesWithValues.map((name) => (
            <Options
              key={name}
              name={name}
              label={switches[name].title}
              hint={switches[name].effect}
              options={switches[name].values}
            />
          ))}
          <Line
            name="min_age"
            label={switches.min_age.title}
            hint={`${switches.min_age.effect} ${fill(times.range, limits.min_age)}.`}
            short
          />
        </div>
      </Disclosure>
    </Group>
  );
}

/** What may stay as it is, with what each choice leads to. */
export function OtherFields(flow: { asksCode: boolean; codeIsKept: boolean }) {
  return (
    <>
      <Flow {...flow} />
      <Times />
      <Clinical />
    </>
  );
}
