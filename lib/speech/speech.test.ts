import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, type PartRole, sentencesIn, voiceFor } from '.';

const part = (role: PartRole, text: string) => ({ role, text });
const voice = (name: string, lang: string, rest: { localService?: boolean; default?: boolean } = {}) => ({
  name,
  lang,
  localService: true,
  default: false,
  ...rest,
});

describe('a page that is read aloud', () => {
  it('begins with the question, goes on as it stands, and ends with what can be pressed', () => {
    const page = [
      part('button', 'Back'),
      part('content', 'Part 1 of 7'),
      part('heading', 'How old are you?'),
      part('content', 'In full years.'),
      part('content', 'years'),
      part('button', 'Continue'),
    ];
    expect(inReadingOrder(page).map(({ text }) => text)).toEqual([
      'How old are you?',
      'Part 1 of 7',
      'In full years.',
      'years',
      'Continue',
      'Back',
    ]);
  });

  it('says a problem first, and only once', () => {
    const page = [
      part('problem', 'There is a problem'),
      part('problem', 'Choose an answer'),
      part('heading', 'Which leg?'),
      part('content', 'Error: Choose an answer'),
      part('content', 'Left'),
    ];
    expect(inReadingOrder(page).map(({ text }) => text)).toEqual([
      'There is a problem',
      'Choose an answer',
      'Which leg?',
      'Left',
    ]);
  });

  it('is read as it stands when it has no question', () => {
    const page = [part('content', 'One moment'), part('button', 'Back'), part('button', 'Continue')];
    expect(inReadingOrder(page)).toEqual(page);
  });

  it('loses nothing but repeated problems', () => {
    const roles = fc.constantFrom<PartRole>('heading', 'content', 'button');
    fc.assert(
      fc.property(fc.array(fc.record({ role: roles, text: fc.string() })), (page) => {
        expect(new Set(inReadingOrder(page))).toEqual(new Set(page));
        expect(inReadingOrder(page)).toHaveLength(page.length);
      }),
    );
  });
});

describe('a text that is read aloud', () => {
  const said = (text: string) => sentencesIn(text).map(({ start, end }) => text.slice(start, end));

  it('is said sentence by sentence', () => {
    expect(said('Is it new? It was "never there." Then say so. About 1.5 hours')).toEqual([
      'Is it new? ',
      'It was "never there." ',
      'Then say so. ',
      'About 1.5 hours',
    ]);
  });

  it('has no silent pieces', () => {
    expect(said('')).toEqual([]);
    expect(said('  ')).toEqual([]);
  });

  it('is said whole, in pieces that are short enough to be said at once', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('. ').trim();
        expect(said(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const piece of said(text)) expect(piece.length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it('is cut between words where a sentence is too long', () => {
    const [first] = said(`${'word '.repeat(60)}end.`);
    expect(first).toMatch(/^(word )+$/);
  });
});

describe('the voice', () => {
  it("is one of the device's own, never one that sends the text away", () => {
    const voices = [voice('far', 'en-GB', { localService: false, default: true }), voice('near', 'en-US')];
    expect(voiceFor(voices, 'en', ['en-GB'])?.name).toBe('near');
    expect(voiceFor(voices.slice(0, 1), 'en', ['en-GB'])).toBeUndefined();
  });

  it('speaks the language of the page, or there is none', () => {
    expect(voiceFor([voice('Anna', 'de-DE', { default: true })], 'en', ['de-DE'])).toBeUndefined();
    expect(voiceFor([voice('Eno', 'enm-GB')], 'en', [])).toBeUndefined();
  });

  it('has the accent that the device is set to, however the device writes it', () => {
    const voices = [voice('Samantha', 'en_US', { default: true }), voice('Daniel', 'en_GB')];
    expect(voiceFor(voices, 'en', ['fr-FR', 'en-GB'])?.name).toBe('Daniel');
  });

  it('is the usual one of the device when no accent fits better, else the first', () => {
    const voices = [voice('Albert', 'en-US'), voice('Samantha', 'en-US', { default: true })];
    expect(voiceFor(voices, 'en', ['de-DE'])?.name).toBe('Samantha');
    expect(voiceFor(voices.slice(0, 1), 'en', [])?.name).toBe('Albert');
  });
});
