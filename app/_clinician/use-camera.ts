'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { watchCamera } from './camera-watch';
import type { CameraProblem } from './problem';

export type CameraState = 'off' | 'starting' | 'looking';

interface Wishes {
  readonly onText: (text: string) => void;
  readonly onProblem: (problem: CameraProblem) => void;
}

interface Camera {
  readonly state: CameraState;
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * The camera, from being asked for until it is stopped: by the button, by leaving the page or by putting it into the
 * background.
 */
export const useCamera = ({ onText, onProblem }: Wishes): Camera => {
  const [state, setState] = useState<CameraState>('off');
  const video = useRef<HTMLVideoElement>(null);
  const running = useRef<AbortController>(null);

  const stop = useCallback((): void => {
    running.current?.abort();
    setState('off');
  }, []);

  const start = async (): Promise<void> => {
    if (video.current === null) return;
    stop();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState('starting');
    const onLooking = (): void => setState('looking');
    const problem = await watchCamera(video.current, signal, { onLooking, onText });
    if (problem === null || signal.aborted) return;
    stop();
    onProblem(problem);
  };

  useEffect(() => {
    const stopWhenHidden = (): void => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', stopWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', stopWhenHidden);
      running.current?.abort();
    };
  }, [stop]);

  return { state, video, start, stop };
};
