/** Wording that speaks to the person, or about them to someone who answers for them. */
export type Voiced = string | { readonly self: string; readonly other: string };

export type Voice = 'self' | 'other';

/** The wording in the voice that fits who answers. */
export const say = (text: Voiced, voice: Voice): string => (typeof text === 'string' ? text : text[voice]);

/** Fills `{name}` places. A place without a value stays visible, so that a test finds it. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
