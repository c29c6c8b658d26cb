'use client';
import { Disclosure } from '@/app/_ui/text';
import { careAdviceFor } from '@/lib/care-advice';
import type { CareAdvice } from '@/lib/care-advice-words';
import type { Outcome } from './outcome';
import { Section } from './section';
import { useResultWords } from './words';
import { Works } from './works';

function AdviceItem({ advice: { title, text } }: { advice: CareAdvice }) {
  const { speak } = useResultWords();
  return (
    <li className="flex break-inside-avoid flex-col gap-1 border-s-4 border-hair ps-4">
      <h3 className="text-lg font-semibold">{speak(title)}</h3>
      <p>{speak(text)}</p>
    </li>
  );
}

/** Where each piece of advice comes from; a position of our own is named as one. */
function AdviceSources({ advice }: { advice: readonly CareAdvice[] }) {
  const { ui, speak } = useResultWords();
  return (
    <Disclosure summary={ui.result.helpSources}>
      <dl className="flex flex-col gap-3">
        {advice.map(({ id, title, sources, design }) => (
          <div key={id}>
            <dt className="font-semibold">{speak(title)}</dt>
            <dd>
              <Works works={sources} none={design ? ui.result.helpDesign : ui.result.helpKnowledge} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

/** What helps meanwhile, chosen from the answers. In an emergency only how to wait, and nothing to read on. */
export function Care({ outcome, plain = false }: { outcome: Outcome; plain?: boolean }) {
  const { careAdvice, ui } = useResultWords();
  const advice = careAdviceFor(careAdvice, outcome);
  if (advice.length === 0) return null;
  const emergency = outcome.tier === 'emergency_now';
  return (
    <Section title={emergency ? ui.result.helpEmergency : ui.result.help}>
      <ul className="flex flex-col gap-4 print:gap-2">
        {advice.map((one) => (
          <AdviceItem key={one.id} advice={one} />
        ))}
      </ul>
      {!emergency && !plain && <AdviceSources advice={advice} />}
    </Section>
  );
}
