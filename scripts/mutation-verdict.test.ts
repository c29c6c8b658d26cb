import { describe, expect, it } from 'vitest';
import { countsIn, scoreOf, survivorsIn, verdictOn } from './mutation-verdict.mjs';

const source = ['const a = 1;', '  if (age >= 60) {', '    fire();', '  }'].join('\n');

const mutant = (status: string, replacement = 'false', start = 7, end = 16, lines = [2, 2]) => ({
  mutatorName: 'ConditionalExpression',
  replacement,
  status,
  location: { start: { line: lines[0] ?? 0, column: start }, end: { line: lines[1] ?? 0, column: end } },
});

const reportOf = (...mutants: ReturnType<typeof mutant>[]) => ({
  files: { 'lib/a.ts': { source, mutants } },
});

const survivor = {
  file: 'lib/a.ts',
  mutator: 'ConditionalExpression',
  line: 'if (age >= 60) {',
  becomes: 'if (false) {',
};
const explained = { ...survivor, because: 'It only saves time.' };

describe('the share of planted faults that was noticed', () => {
  it('counts what was killed or ran too long against what survived or no test reached', () => {
    const report = reportOf(
      ...['Killed', 'Timeout', 'Killed', 'Survived', 'NoCoverage'].map((s) => mutant(s)),
    );
    expect(countsIn(report)).toEqual([{ file: 'lib/a.ts', noticed: 3, planted: 5 }]);
    expect(scoreOf(countsIn(report))).toBe(60);
  });

  it('leaves out what does not run at all', () => {
    expect(countsIn(reportOf(mutant('CompileError'), mutant('RuntimeError'), mutant('Killed')))).toEqual([
      { file: 'lib/a.ts', noticed: 1, planted: 1 },
    ]);
  });
});

describe('a fault that nobody noticed', () => {
  it('is named by the lines before and after, wherever they stand', () => {
    expect(survivorsIn(reportOf(mutant('Survived')))).toEqual([survivor]);
    expect(survivorsIn(reportOf(mutant('Survived', '{}', 18, 4, [2, 4])))).toEqual([
      { ...survivor, line: 'if (age >= 60) { fire(); }', becomes: 'if (age >= 60) {}' },
    ]);
  });

  it('must be explained', () => {
    expect(verdictOn(reportOf(mutant('Survived')), []).unexplained).toEqual([survivor]);
    expect(verdictOn(reportOf(mutant('Survived')), [explained]).unexplained).toEqual([]);
  });

  it('must be explained as often as it is there', () => {
    const twice = reportOf(mutant('Survived'), mutant('Survived'));
    expect(verdictOn(twice, [explained]).unexplained).toEqual([survivor]);
    expect(verdictOn(twice, [explained, explained]).unexplained).toEqual([]);
  });

  it('must be explained in words', () => {
    expect(verdictOn(reportOf(mutant('Survived')), [{ ...explained, because: ' ' }]).bare).toHaveLength(1);
    expect(verdictOn(reportOf(mutant('Survived')), [explained]).bare).toEqual([]);
  });
});

describe('an explanation', () => {
  it('falls when the fault is noticed now', () => {
    expect(verdictOn(reportOf(mutant('Killed')), [explained]).outlived).toEqual([explained]);
  });

  it('is left alone when its file was not measured', () => {
    expect(verdictOn(reportOf(), [{ ...explained, file: 'lib/b.ts' }]).outlived).toEqual([]);
  });
});
