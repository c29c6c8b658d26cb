'use client';
import { Button } from '@/app/_ui/button';
import { Title } from '@/app/_ui/text';
import type { KeptDraft } from '@/lib/device';
import { dismissOffer, resume } from './session';
import { useWords } from './words';

/** Answers from before are on this device: the person decides. What could not be read says so, kindly. */
export function Resume({ offer }: { offer: KeptDraft }) {
  const { ui } = useWords();
  if (offer.kind !== 'draft') {
    return (
      <div className="flex flex-col items-start gap-4" role="status">
        <p>{offer.kind === 'expired' ? ui.resume.expired : ui.resume.unreadable}</p>
        <Button onClick={() => void dismissOffer()}>{ui.steps.continue}</Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <Title>{ui.resume.title}</Title>
      <p>{ui.resume.text}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void resume()}>{ui.resume.yes}</Button>
        <Button look="danger" onClick={() => void dismissOffer()}>
          {ui.resume.no}
        </Button>
      </div>
    </div>
  );
}
