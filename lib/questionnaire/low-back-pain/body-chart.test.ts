import { describe, expect, it } from 'vitest';
import { items } from '.';
import { type BodyRegion, suggestedByChart } from './body-chart';

const allRegions = items.body_regions.answerOption;
const marked = (...body_regions: readonly BodyRegion[]) => suggestedByChart({ body_regions });

describe('the body chart', () => {
  it('suggests nothing before it was marked, and nothing when it was skipped or left empty', () => {
    expect(suggestedByChart({})).toEqual({});
    expect(suggestedByChart({ body_regions: 'skipped' })).toEqual({});
    expect(marked()).toEqual({});
  });

  it('suggests a main site for every single region, and only sites that exist', () => {
    for (const region of allRegions) {
      expect(items.ctx_pain_site.answerOption).toContain(marked(region).ctx_pain_site);
    }
  });

  it.each<readonly [string, readonly BodyRegion[], string | undefined]>([
    ['both sides of the low back', ['low_back_left', 'low_back_right'], 'low_back'],
    ['one flank', ['flank_left'], 'flank_one_side'],
    ['the low back and a buttock', ['low_back_left', 'buttock_left'], undefined],
    ['the chest alone', ['chest'], 'chest'],
    ['the saddle area', ['saddle'], 'other'],
  ])('with %s (%j) suggests as main site: %s', (_, regions, site) => {
    expect(marked(...regions).ctx_pain_site).toBe(site);
  });

  it.each<readonly [readonly BodyRegion[], string | undefined]>([
    [['thigh_back_left'], 'one'],
    [['thigh_back_left', 'foot_left', 'inner_thigh_left'], 'one'],
    [['thigh_back_left', 'foot_right'], 'both'],
    [['buttock_left', 'buttock_right', 'groin_left'], undefined],
  ])('with %j suggests as side of the leg pain: %s', (regions, side) => {
    expect(marked(...regions).neu_leg_side).toBe(side);
  });

  it('suggests pain below the knee for the lower legs and feet only', () => {
    const below = allRegions.filter((region) => marked(region).neu_below_knee === 'yes');
    expect(below.toSorted()).toEqual(
      [
        'below_knee_back_left',
        'below_knee_back_right',
        'below_knee_front_left',
        'below_knee_front_right',
        'foot_left',
        'foot_right',
      ].toSorted(),
    );
  });

  it('suggests pain in the upper back for the middle of the back only', () => {
    const upper = allRegions.filter((region) => marked(region).ca_thoracic === 'yes');
    expect(upper).toEqual(['mid_back_left', 'mid_back_right']);
  });

  it('never suggests a "no": an empty region says nothing', () => {
    for (const region of allRegions) expect(Object.values(marked(region))).not.toContain('no');
  });
});
