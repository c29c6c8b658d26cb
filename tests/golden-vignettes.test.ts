import { describe, expect, it } from 'vitest';
import { goldenVignettes, intakeOfGolden } from './support/fixtures';
import { assessed } from './support/intakes';

describe('the golden vignettes of the specification', () => {
  it.each(goldenVignettes)('$id $title: $tier by $decidedBy', (vignette) => {
    const { tier, firedRules } = assessed(intakeOfGolden(vignette));
    expect(tier).toBe(vignette.tier);
    expect(firedRules.find((rule) => rule.id === vignette.decidedBy)?.tier).toBe(vignette.tier);
  });

  it('are all 142 of them', () => {
    expect(goldenVignettes.length).toBe(142);
    expect(new Set(goldenVignettes.map((vignette) => vignette.id)).size).toBe(142);
  });
});
