import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handover, handoverOf } from '@/lib/handover';
import { itemOf, linkIds } from '@/lib/questionnaire';
import { shareable } from '@/lib/summary';
import { tiers } from '@/lib/triage';
import { runs } from '@/tests/support/arbitrary';
import { goldenVignettes, intakeOfGolden } from '@/tests/support/fixtures';
import { handovers } from '@/tests/support/handovers';
import { assessed, benignBut } from '@/tests/support/intakes';
import { intakeOfReference, referenceCases } from '@/tests/support/reference-cases';
import { decodeHandover, encodeHandover } from '.';
import { longestText } from './decode';
import { seal } from './envelope';
import { newestLayout } from './layouts';
import { symbolOf } from './symbol';

const codeOf = (handover: Handover): string => {
  const code = encodeHandover(handover);
  if (code === null) throw new Error('does not fit');
  return code;
};

const handedOver = (...[intake]: Parameters<typeof assessed>): Handover =>
  handoverOf(shareable(assessed({ ...intake, authored: '2026-11-24T09:30:00.123Z' }), { sexual: true }));

const kindOf = (text: string): string => {
  const read = decodeHandover(text);
  return read.ok ? 'read' : read.problem.kind;
};

/** The version of the QR code; 1 has 21 squares a side, each further one four more. */
const versionOf = (handover: Handover): number => {
  const symbol = symbolOf(codeOf(handover));
  return symbol === null ? Number.POSITIVE_INFINITY : (symbol.size - 8 - 17) / 4;
};

const radicular = benignBut({
  ctx_age: 65,
  ctx_pain_duration: 'm3_12',
  neu_leg_side: 'one',
  neu_below_knee: 'yes',
  neu_leg_worse: 'yes',
  neu_pins: 'yes',
  neu_electric: 'not_sure',
  neu_leg_pain_0_10: 7,
  body_regions: ['low_back_left', 'buttock_left', 'thigh_back_left', 'below_knee_back_left'],
  bel_told_cause: ['slipped_disc', 'trapped_nerve'],
  bel_tried: ['rest', 'painkillers', 'massage_manual'],
  goal_main: 'sleep',
  top_question: 'Will it go away without an operation?',
});

/** Any advice, of any version of the rules. */
const shown = fc.record({
  rulesetVersion: fc.constantFrom('lbp-triage-0.2', 'lbp-triage-1.0.13', 'lbp-triage-9999.9999.9999'),
  tier: fc.constantFrom(...tiers),
  maxWaitHours: fc.integer({ min: 0, max: 10_000 }),
});

describe('a handover written as a code', () => {
  it('comes back as it was, whatever was answered and in whatever words', () => {
    fc.assert(
      fc.property(handovers, fc.option(shown), (given, told) => {
        const handover = told === null ? given : { ...given, shown: told };
        expect(decodeHandover(codeOf(handover))).toEqual({ ok: true, value: handover });
      }),
      runs(1000),
    );
  });

  it.each([
    ['from right to left', 'مرحبا שלום\u202e!'],
    ['of scripts that are shorter in UTF-16', '日本語 नमस्ते'],
    ['with a joined emoji', '👩🏽‍⚕️'],
    ['with a mark of byte order', '\ufeffa'],
    ['with half a character', 'a\ud83d'],
    ['as long as they may be', 'é'.repeat(500)],
  ])('comes back with words %s', (_, words) => {
    const handover = handedOver(benignBut({ own_words: words }));
    expect(decodeHandover(codeOf(handover))).toEqual({ ok: true, value: handover });
  });

  it.each([
    '2026-11-24T09:30:00Z',
    '0001-01-01T00:00:00.000Z',
    '2026-11-24T09:30:00.123456Z',
    '2026-11-24T23:59:59+13:45',
  ])('comes back with the time %s', (authored) => {
    const handover = { ...handedOver(benignBut()), authored };
    expect(decodeHandover(codeOf(handover))).toEqual({ ok: true, value: handover });
  });

  it('comes back from a mail: quoted, broken over lines, in small letters, with words around it', () => {
    const handover = handedOver(benignBut({ own_words: 'It began in the garden' }));
    const code = codeOf(handover);
    const wrapped = code.replace(/.{20}/g, '$& \r\n> ');
    for (const text of [wrapped, wrapped.toLowerCase(), `Dear LBP1: user\n${code} Kind regards`]) {
      expect(decodeHandover(text)).toEqual({ ok: true, value: handover });
    }
  });

  it('gives the first whole one of several', () => {
    const [first, second] = [handedOver(benignBut()), handedOver(benignBut({ fx_steroids: 'yes' }))];
    const torn = codeOf(first).slice(0, -9);
    expect(decodeHandover(`${torn}\n${codeOf(second)}\n${codeOf(first)}`)).toEqual({
      ok: true,
      value: second,
    });
  });

  it('is small: an ordinary back and a leg pain with a question fit into a version 10 code', () => {
    const [ordinary] = goldenVignettes;
    if (ordinary === undefined) throw new Error('no vignettes');
    expect(versionOf(handedOver(intakeOfGolden(ordinary)))).toBeLessThanOrEqual(5);
    expect(versionOf(handedOver(radicular))).toBeLessThanOrEqual(10);
    const versions = referenceCases.slice(0, 60).map((one) => versionOf(handedOver(intakeOfReference(one))));
    expect(Math.max(...versions)).toBeLessThanOrEqual(10);
  });

  it('fits into some code even when every list is full and every text is as long as it may be', () => {
    const fullest = Object.fromEntries(
      linkIds
        .filter((linkId) => !linkId.startsWith('saf_'))
        .map((linkId) => {
          const item = itemOf(linkId);
          if (item.type === 'text') return [linkId, '字'.repeat(item.maxLength)];
          return [linkId, item.type === 'choice' && item.repeats ? item.answerOption : 'skipped'];
        }),
    );
    expect(versionOf({ ...handedOver(radicular), answers: fullest })).toBeLessThanOrEqual(40);
  });

  it('is none when the time is written longer than any clock writes it', () => {
    const endless = `2026-11-24T09:30:00.${'0'.repeat(200)}Z`;
    expect(encodeHandover({ ...handedOver(benignBut()), authored: endless })).toBeNull();
  });
});

describe('a code that is not as it was written', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

  it('is refused, whichever single bit was changed', () => {
    for (const handover of fc.sample(handovers, { seed: 7, numRuns: 8 })) {
      const code = codeOf(handover);
      for (let at = 'LBP1:'.length; at < code.length; at += 1) {
        for (const bit of [1, 2, 4, 8, 16]) {
          const changed = alphabet[alphabet.indexOf(code.charAt(at)) ^ bit];
          expect(kindOf(code.slice(0, at) + changed + code.slice(at + 1))).not.toBe('read');
        }
      }
    }
  });

  it('is refused when its end is missing', () => {
    const code = codeOf(handedOver(radicular));
    for (let length = 'LBP1:'.length; length < code.length; length += 1) {
      expect(kindOf(code.slice(0, length))).toBe('cut_off');
    }
  });

  it('is refused with the reason, when it comes from a later version of this tool', () => {
    const code = codeOf(handedOver(benignBut()));
    expect(kindOf(code.replace('LBP1:', 'LBP2:'))).toBe('newer');
    expect(kindOf(seal({ layout: newestLayout + 1, body: new Uint8Array(9) }) ?? '')).toBe('newer');
  });

  it('is refused when it is whole but says what cannot be', () => {
    const impossible = { ...handedOver(benignBut()), authored: '2026-13-31T09:30:00Z' };
    const read = decodeHandover(codeOf(impossible));
    expect(read).toMatchObject({ problem: { kind: 'not_valid', issues: [{ at: 'authored' }] } });
  });
});

describe('anything else that is pasted', () => {
  it('is refused without a stumble: random text, and text that begins like a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(kindOf(text)).not.toBe('read');
        expect(['cut_off', 'damaged']).toContain(kindOf(`LBP1:${text}`));
      }),
      runs(1000),
    );
  });

  it('is refused or read as a handover: random bits with a right checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (body) => {
        expect(['read', 'not_valid']).toContain(kindOf(seal({ layout: newestLayout, body }) ?? ''));
      }),
      runs(1000),
    );
  });

  it('is not searched for ever', () => {
    expect(kindOf('no code here')).toBe('no_code');
    expect(kindOf('LBP1:'.repeat(longestText / 5))).toBe('damaged');
    expect(kindOf('A'.repeat(longestText + 1))).toBe('too_long');
  });
});
