import { describe, expect, it } from 'vitest';
import { benignAnswers } from '@/tests/support/intakes';
import { outcomeOf } from './outcome';

const outcome = (input: unknown) => outcomeOf(JSON.stringify(input));

const report = (answers: object, rest: object = {}) => {
  const { result } = outcome({ answers, ...rest });
  if (!result.ok) throw new Error(result.problem.join('\n'));
  return result.value;
};

const problems = (text: string): readonly string[] => {
  const { result } = outcomeOf(text);
  return result.ok ? [] : result.problem;
};

describe('the report on an intake', () => {
  it('holds everything that the output contract names', () => {
    expect(Object.keys(report(benignAnswers, { authored: '2026-11-24T09:30:00Z' }))).toEqual([
      'rulesetVersion',
      'authored',
      'switches',
      'tier',
      'maxWait',
      'firedRules',
      'reasons',
      'clinicianNotes',
      'unresolved',
      'denied',
      'unknown',
      'unansweredClassA',
      'factorProfile',
      'supportLevel',
      'safetyNet',
      'notes',
    ]);
  });

  it('gives reasons in words, with the answers and the sources behind them', () => {
    const { reasons, clinicianNotes } = report({
      ...benignAnswers,
      ces_saddle_numb: 'yes',
      ces_timing: 'lt_14d',
    });
    expect(reasons).toEqual([
      {
        rule: 'r-ces-core-recent',
        tier: 'emergency_now',
        concern: 'cauda_equina',
        text: expect.stringContaining('between your legs'),
        because: ['ces_saddle_numb', 'ces_timing'],
        sources: ['girft2023', 'dionne2019', 'hssib_ces'],
      },
    ]);
    expect(clinicianNotes[0]).toMatchObject({ rule: 'r-ces-core-recent', suspected: expect.any(String) });
  });

  it('speaks about the person when someone else answered', () => {
    const { reasons } = report({ ...benignAnswers, ctx_answering_for: 'other', mot_cannot_walk: 'yes' });
    expect(reasons[0]?.text).toMatch(/^Their legs/);
  });

  it('takes the words for the wait from the rule, or from the choice that moved it', () => {
    expect(report({ ...benignAnswers, inf_fever: 'yes' }).maxWait).toEqual({ text: '24 h', hours: 24 });
    const moved = report(
      { ...benignAnswers, ca_strain: 'yes' },
      { switches: { weak_flags_follow_nhs: true } },
    );
    expect(moved.maxWait).toEqual({ text: '7 days', hours: 168 });
    expect(moved.firedRules[0]).toMatchObject({
      id: 'r-weak-single',
      tier: 'urgent_2wk',
      policy: 'weak_flags',
    });
  });

  it('adds no defaults: an answer that is not there was never asked for', () => {
    const { denied, unknown, tier } = report({ ctx_age: 40, inf_fever: 'no' });
    expect(denied).toEqual(['inf_fever']);
    expect(unknown).toEqual([]);
    expect(tier).toBe('self_manage');
  });

  it('passes the id through', () => {
    for (const id of ['case 7', 7, null])
      expect(outcome({ id, answers: { ctx_age: 40 } })).toMatchObject({ id });
    expect(outcome({ id: 'bad', answers: {} })).toMatchObject({ id: 'bad', result: { ok: false } });
  });
});

describe('an intake that is refused', () => {
  it.each<readonly [string, string, readonly RegExp[]]>([
    ['no JSON', 'answers: yes', [/^intake: allowed: .*not JSON$/]],
    ['a number that JSON does not know', '{"answers":{"ctx_age":NaN}}', [/not JSON$/]],
    ['no answers', '{}', [/^answers: allowed: an object/]],
    [
      'no age, and no emergency',
      '{"answers":{"inf_fever":"yes"}}',
      [/^ctx_age: allowed: a whole number from 0 to 120; /],
    ],
    ['an unknown finding', '{"answers":{"fever":"yes"}}', [/^fever: allowed: only the finding ids/]],
    [
      'an illegal value',
      '{"answers":{"inf_fever":"maybe"}}',
      [/^inf_fever: allowed: yes, no, not_sure, prefer_not, skipped$/],
    ],
    ['two problems', '{"answers":{"inf_fever":1,"ctx_age":-1}}', [/^ctx_age: /, /^inf_fever: /]],
    [
      'an answer given twice',
      '{"answers":{"inf_fever":"yes","inf_fever":"no"}}',
      [/^inf_fever: allowed: once/],
    ],
    ['a key that reaches for the prototype', '{"__proto__":{"answers":{}},"answers":{}}', [/^intake: /]],
    ['an id that is no text', '{"id":{"a":1},"answers":{}}', [/^id: allowed: a text or a number$/]],
    ['a list', '[1]', [/^intake: /]],
    [
      'a key with line breaks and colours',
      '{"a\\n\\u001b[31mb":1,"answers":{}}',
      [/^a\\u000a\\u001b\[31mb: allowed: only answers/],
    ],
  ])('for %s says, in one line a problem, what is allowed', (_, text, lines) => {
    const said = problems(text);
    expect(said.length).toBe(lines.length);
    for (const [index, line] of lines.entries()) expect(said[index]).toMatch(line);
    for (const line of said) expect(line).not.toMatch(/[^\x20-\x7e]/);
  });

  it('for its length is not even read', () => {
    expect(outcomeOf(null)).toMatchObject({
      result: { ok: false, problem: [expect.stringMatching(/^intake: /)] },
    });
  });

  it('however deep it goes, is refused without a stack trace', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(problems(`{"answers":${deep}}`)).toEqual([expect.stringMatching(/^answers: /)]);
    expect(problems(`{"answers":{"ctx_age":${deep}}}`)).toEqual([expect.stringMatching(/^ctx_age: /)]);
  });

  it('is not a file that only begins with a byte order mark', () => {
    expect(problems('\uFEFF{"answers":{"ctx_age":40}}')).toEqual([]);
  });
});
