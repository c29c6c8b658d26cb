import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaries } from '@/tests/support/handovers';
import { parseRecord, recordOf } from './record';

describe('what is sealed on the tablet', () => {
  it('comes back as it was, and holds no answer about self-harm or abuse', () => {
    fc.assert(
      fc.property(summaries, fc.boolean(), (summary, complete) => {
        const record = recordOf(summary, 'A-1', complete);
        const text = JSON.stringify(record);
        expect(text).not.toContain('saf_');
        expect(parseRecord(JSON.parse(text))).toEqual({ ok: true, value: record });
      }),
      { numRuns: 50 },
    );
  });

  it('is refused when it is anything else, since anybody may seal', () => {
    const unreadable = { ok: false, problem: 'unreadable' };
    fc.assert(fc.property(fc.jsonValue(), (json) => !parseRecord(json).ok));
    const [summary] = fc.sample(summaries, 1);
    const record = recordOf(summary as NonNullable<typeof summary>, null, true);
    expect(parseRecord({ ...record, extra: 1 })).toEqual(unreadable);
    expect(parseRecord({ ...record, reference: 'Smith' })).toEqual(unreadable);
    const answers = { ...record.handover.answers, saf_self_harm_now: 'yes' };
    expect(parseRecord({ ...record, handover: { ...record.handover, answers } })).toEqual(unreadable);
  });
});
