import { loadReader, type PixelReader } from './pixels';
import type { CameraProblem } from './problem';

/** Why a camera did not start, by the names that browsers give to it. */
const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'camera_refused',
  SecurityError: 'camera_refused',
  NotFoundError: 'camera_missing',
  OverconstrainedError: 'camera_missing',
  NotSupportedError: 'camera_unavailable',
};

const problemOf = (error: unknown): CameraProblem =>
  (error instanceof DOMException ? problems[error.name] : undefined) ?? 'camera_busy';

/** Between two frames that are looked at, in milliseconds: quick enough for a hand, slow enough for a battery. */
const pause = 120;

const wait = (): Promise<void> => new Promise((resume) => setTimeout(resume, pause));

/** Shows the camera's pictures until the signal: then its tracks end and its light goes out. */
const showCamera = async (video: HTMLVideoElement, signal: AbortSignal): Promise<void> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  const end = (): void => {
    for (const track of stream.getTracks()) track.stop();
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) return end();
  video.srcObject = stream;
  await video.play();
};

interface Watcher {
  /** The camera is on. */
  readonly onLooking: () => void;
  /** There is a code in the frame, with this text. */
  readonly onText: (text: string) => void;
}

const look = async (
  read: PixelReader,
  video: HTMLVideoElement,
  signal: AbortSignal,
  onText: (text: string) => void,
): Promise<void> => {
  while (!signal.aborted) {
    const text = await read(video);
    if (text !== null && !signal.aborted) onText(text);
    await wait();
  }
};

/**
 * Looks for codes in what the camera sees, until the signal. No frame is kept. Resolves to `null` when it was told to
 * stop, else to why it could not begin.
 */
export const watchCamera = async (
  video: HTMLVideoElement,
  signal: AbortSignal,
  { onLooking, onText }: Watcher,
): Promise<CameraProblem | null> => {
  if (navigator.mediaDevices === undefined) return 'camera_unavailable';
  const read = await loadReader('frame').catch(() => null);
  if (read === null) return 'not_loaded';
  try {
    await showCamera(video, signal);
  } catch (error) {
    return signal.aborted ? null : problemOf(error);
  }
  if (!signal.aborted) onLooking();
  await look(read, video, signal, onText);
  return null;
};
