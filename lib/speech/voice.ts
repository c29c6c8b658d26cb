/** What a browser tells of a voice (Web Speech API, `SpeechSynthesisVoice`). */
export interface DeviceVoice {
  /** Speaks without a connection. One that does not would send the text to somebody else. */
  readonly localService: boolean;
  /** As a language tag; some devices write `en_GB`. */
  readonly lang: string;
  readonly default: boolean;
}

const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();
const languageOf = (lang: string): string => tagOf(lang).split('-')[0] ?? '';

/**
 * The voice that reads a page in `language`: only one of the device's own, and only one that speaks this language.
 * Among several the one whose region the device is set to, then the device's usual one, then the first.
 * `undefined` where there is none: then nothing is read aloud.
 */
export const voiceFor = <V extends DeviceVoice>(
  voices: readonly V[],
  language: string,
  deviceLanguages: readonly string[],
): V | undefined => {
  const fitting = voices.filter(
    ({ localService, lang }) => localService && languageOf(lang) === languageOf(language),
  );
  const region = deviceLanguages.map(tagOf).find((tag) => fitting.some(({ lang }) => tagOf(lang) === tag));
  const near = region === undefined ? fitting : fitting.filter(({ lang }) => tagOf(lang) === region);
  return near.find((voice) => voice.default) ?? near[0];
};
