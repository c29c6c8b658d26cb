import { describe, expect, it } from 'vitest';
import { writtenCodes } from '@/tests/support/fixtures';
import { everythingIn } from '@/tests/support/layout-sample';
import { decodeHandover } from '.';
import { readBody } from './body';
import { checksumOf, presentLayout } from './definition';
import { unseal } from './envelope';
import type { Layout } from './layout';
import { layoutOf, newestLayout } from './layouts';

const layoutNumbered = (number: number): Layout => {
  const layout = layoutOf(number);
  if (layout === undefined) throw new Error(`there is no layout ${number}`);
  return layout;
};

describe('the layout of the codes', () => {
  it('fits the questionnaire; when it does not, npm run qr:layout writes a new one beside the old', () => {
    expect(checksumOf(layoutNumbered(newestLayout)), 'the newest layout is another').toBe(
      checksumOf(presentLayout()),
    );
    expect(layoutNumbered(newestLayout)).toEqual(presentLayout());
  });

  it('is never changed once it is there', () => {
    expect(writtenCodes.map(({ layout, checksum }) => [layout, checksum])).toEqual(
      writtenCodes.map((_, at) => [at + 1, checksumOf(layoutNumbered(at + 1))]),
    );
    expect(writtenCodes).toHaveLength(newestLayout);
  });

  it('has no place for a private answer', () => {
    for (const { layout } of writtenCodes) {
      expect(layoutNumbered(layout).answers.filter(({ id }) => id.startsWith('saf_'))).toEqual([]);
    }
  });
});

describe('a code that was written once', () => {
  it.each(writtenCodes)('in layout $layout is read as it was meant', ({ layout, code, handover }) => {
    const envelope = unseal(code, 'LBP1:'.length);
    if (typeof envelope === 'string') throw new Error(envelope);
    expect(envelope.layout).toBe(layout);
    expect(readBody(envelope.body, layoutNumbered(layout))).toEqual(handover);
    expect(handover).toEqual(everythingIn(layoutNumbered(layout)));
  });

  it('in the newest layout is a handover', () => {
    const newest = writtenCodes.at(-1);
    expect(decodeHandover(newest?.code ?? '')).toEqual({ ok: true, value: newest?.handover });
  });
});
