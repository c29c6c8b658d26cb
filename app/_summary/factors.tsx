'use client';
import { axes, type FactorProfile } from '@/lib/findings';
import { FactorPicture } from './factor-picture';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';

/** The same as the picture, in words. */
function FactorWords({ profile }: { profile: FactorProfile }) {
  const { clinical, speak } = useResultWords();
  return (
    <dl className="flex flex-1 flex-col gap-3">
      {axes.map((axis) => (
        <div key={axis}>
          <dt className="font-semibold">
            {clinical.profile.axes[axis].title}: {clinical.profile.levels[profile[axis]]}
          </dt>
          <dd>{speak(clinical.profile.axes[axis].levels[profile[axis]])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The three kinds of factors: what was told, never a cause (evidence §6.6). */
export function Factors({ profile }: { profile: FactorProfile }) {
  const { clinical, ui, speak } = useResultWords();
  return (
    <Section title={speak(ui.result.factors)}>
      <p>{speak(clinical.profile.intro)}</p>
      <div className="flex flex-col gap-4 sm:flex-row sm:items-center sm:gap-6">
        <FactorPicture profile={profile} />
        <FactorWords profile={profile} />
      </div>
      <p className="text-muted">{ui.result.picture.end}</p>
    </Section>
  );
}

/** How much extra support might help: an offer. */
export function Support({ level }: { level: Outcome['supportLevel'] }) {
  const { clinical, ui, speak } = useResultWords();
  const { title, text } = clinical.support.levels[level];
  return (
    <Section title={ui.result.support}>
      <p>
        <strong>{title}.</strong> {speak(text)}
      </p>
    </Section>
  );
}
