import { inReadingOrder, sentencesIn } from '@/lib/speech';
import { mark, unmark } from './mark';
import { type PagePart, partsOnPage } from './parts-on-page';

const textOf = (parts: readonly PagePart[]): string => parts.map(({ text }) => text).join('\n');

/** Calls back as soon as something else is to be read on the page than was at first, or nobody can see it. */
const watchForChange = (atFirst: string, onChange: () => void): (() => void) => {
  const look = (): void => {
    if (document.hidden || textOf(partsOnPage()) !== atFirst) onChange();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['open', 'class', 'hidden'],
  });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pagehide', onChange);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('pagehide', onChange);
  };
};

interface Listener {
  /** Somebody is being read to, so somebody is there: a sign of life for whoever counts idle time. */
  readonly onSentence: () => void;
  readonly onEnd: () => void;
}

/**
 * Reads the page from top to bottom, one utterance for each sentence, because browsers break long ones off. Ends by
 * itself at the end of the page, when the page changes or is hidden, and by the function that it gives back.
 */
export const readAloud = (voice: SpeechSynthesisVoice, { onSentence, onEnd }: Listener): (() => void) => {
  const parts = partsOnPage();
  const sentences = inReadingOrder(parts).flatMap((part) =>
    sentencesIn(part.text).map((stretch) => ({ part, stretch })),
  );
  let ended = false;
  const end = (): void => {
    if (ended) return;
    ended = true;
    stopWatching();
    unmark();
    speechSynthesis.cancel();
    onEnd();
  };
  const stopWatching = watchForChange(textOf(parts), end);

  // Held on to while it is spoken: some browsers forget an utterance that nobody holds, and never say it ended.
  let spoken: SpeechSynthesisUtterance | undefined;
  const say = (at: number): void => {
    const sentence = sentences[at];
    if (ended || sentence === undefined) {
      end();
      return;
    }
    const { part, stretch } = sentence;
    spoken = new SpeechSynthesisUtterance(part.text.slice(stretch.start, stretch.end).trim());
    spoken.voice = voice;
    spoken.lang = voice.lang;
    // A little slower than usual.
    spoken.rate = 0.9;
    spoken.onend = () => say(at + 1);
    spoken.onerror = end;
    mark(part, stretch);
    onSentence();
    speechSynthesis.speak(spoken);
  };
  speechSynthesis.cancel();
  say(0);
  return end;
};
