import type { Page } from '@playwright/test';

/** A voice as the fake speaker offers it. */
interface FakeVoice {
  readonly lang: string;
  readonly localService: boolean;
}

declare global {
  interface Window {
    speech: {
      /** Everything that was begun to be said, in order. */
      readonly said: string[];
      /** What is being said now. */
      now: SpeechSynthesisUtterance | null;
      /** The sentence has been said to its end. */
      finish(): void;
    };
  }
}

/** A browser without a screen has no voice: this speaker says nothing and writes down what it should have said. */
export const recordSpeech = async (page: Page, voices: readonly FakeVoice[]): Promise<void> => {
  await page.addInitScript((offered) => {
    const speech: Window['speech'] = {
      said: [],
      now: null,
      finish: () => {
        const { now } = speech;
        speech.now = null;
        now?.onend?.(new Event('end') as SpeechSynthesisEvent);
      },
    };
    window.speech = speech;
    const speaker = Object.assign(new EventTarget(), {
      getVoices: () => offered.map((voice) => ({ ...voice, name: voice.lang, default: false })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        speech.now = utterance;
        speech.said.push(utterance.text);
      },
      cancel: () => {
        const { now } = speech;
        speech.now = null;
        now?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
      },
    });
    class Utterance {
      voice = null;
      lang = '';
      rate = 1;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speaker });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
};

/** What the speaker was told to say so far. */
export const saidOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.speech.said);

/** Lets the speaker say what it is saying, and so many sentences more. */
export const hear = (page: Page, sentences: number): Promise<void> =>
  page.evaluate((count) => {
    for (let heard = 0; heard < count; heard += 1) window.speech.finish();
  }, sentences);

/** The text that is marked on the page as being read. */
export const markedOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [range] = CSS.highlights?.get('being-read') ?? [];
    const element = document.querySelector('[data-being-read]');
    return range instanceof Range ? range.toString().trim() : (element?.textContent ?? '');
  });
