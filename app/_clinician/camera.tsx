'use client';
import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Hint } from '@/app/_ui/text';
import type { CameraProblem, Problem } from './problem';
import { useCamera } from './use-camera';
import { useClinicianWords } from './words';

interface Props {
  readonly id: string;
  readonly onStart: () => void;
  /** Resolves to what is wrong with the text, if anything. */
  readonly onText: (text: string) => Promise<Problem['kind'] | null>;
  readonly onProblem: (problem: CameraProblem) => void;
}

/** The camera. What it sees and is not a summary is told beside the picture, while it goes on looking. */
export function Camera({ id, onStart, onText, onProblem }: Props) {
  const { own } = useClinicianWords();
  const { text, start, stop, starting, looking, stopped, preview } = own.camera;
  const [seen, setSeen] = useState<Problem['kind'] | null>(null);
  const [wasOn, setWasOn] = useState(false);
  const camera = useCamera({
    onText: async (text) => setSeen(await onText(text)),
    onProblem: (problem) => {
      setWasOn(false);
      onProblem(problem);
    },
  });
  const isOn = camera.state !== 'off';
  const said = { off: wasOn ? stopped : '', starting, looking: seen === null ? looking : own.problems[seen] };
  const press = (): void => {
    setSeen(null);
    setWasOn(true);
    if (isOn) {
      camera.stop();
    } else {
      onStart();
      void camera.start();
    }
  };
  return (
    <>
      <Hint>{text}</Hint>
      <p>
        <Button id={id} look="secondary" onClick={press}>
          {isOn ? stop : start}
        </Button>
      </p>
      <p role="status">{said[camera.state]}</p>
      <video
        ref={camera.video}
        aria-label={preview}
        hidden={camera.state !== 'looking'}
        muted
        playsInline
        className="w-full max-w-xl rounded-control border-2 border-line"
      />
    </>
  );
}
