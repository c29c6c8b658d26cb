import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hazardLog, hazardsIn } from './hazards';

describe('the hazard log, as clinics read it', () => {
  it('shows every hazard of the log', () => {
    const headings = readFileSync('docs/hazard-log.md', 'utf8').match(/^## .+$/gm) ?? [];
    expect(hazardLog().map(({ id, title }) => `## ${id} ${title}`)).toEqual(headings);
  });

  it('has for each what keeps it from happening and what remains', () => {
    for (const hazard of hazardLog()) {
      expect(Object.values(hazard).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('is not shown with a hole in it', () => {
    expect(() => hazardsIn('## H99 A hazard\n\n- Cause: unknown')).toThrow('no Effect in: H99 A hazard');
    expect(() => hazardsIn('## Something else\n')).toThrow('no title');
  });
});
