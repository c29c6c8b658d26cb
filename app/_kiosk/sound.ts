'use client';

/** Two notes, one after the other, every two seconds: heard across a room, and like no telephone. */
const notes = [
  { hertz: 880, after: 0 },
  { hertz: 660, after: 0.35 },
] as const;
const every = 2000;

const play = (context: AudioContext): void => {
  // After a reload the browser holds every sound back until somebody has touched the page.
  void context.resume().catch(() => undefined);
  for (const { hertz, after } of notes) {
    const note = new OscillatorNode(context, { frequency: hertz, type: 'square' });
    const volume = new GainNode(context, { gain: 0.25 });
    note.connect(volume).connect(context.destination);
    note.start(context.currentTime + after);
    note.stop(context.currentTime + after + 0.25);
  }
};

/** Sounds until the returned function is called; silent where the browser has no sound or does not allow it. */
export const soundAlarm = (): (() => void) => {
  if (typeof AudioContext === 'undefined') return () => undefined;
  const context = new AudioContext();
  play(context);
  const repeat = setInterval(() => play(context), every);
  return () => {
    clearInterval(repeat);
    void context.close().catch(() => undefined);
  };
};
