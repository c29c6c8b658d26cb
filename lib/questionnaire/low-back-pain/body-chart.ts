import type { Answers, LinkId, Value } from '.';

export type BodyRegion = Value<'body_regions'>[number];

type Site = Value<'ctx_pain_site'>;

/** The main pain site that a marked region speaks for; leg regions count from the buttock fold down. */
const siteOfRegion: { readonly [R in BodyRegion]: Site } = {
  mid_back_left: 'mid_back',
  mid_back_right: 'mid_back',
  flank_left: 'flank_one_side',
  flank_right: 'flank_one_side',
  low_back_left: 'low_back',
  low_back_right: 'low_back',
  tailbone: 'tailbone',
  buttock_left: 'buttock',
  buttock_right: 'buttock',
  saddle: 'other',
  thigh_back_left: 'leg',
  thigh_back_right: 'leg',
  below_knee_back_left: 'leg',
  below_knee_back_right: 'leg',
  foot_left: 'leg',
  foot_right: 'leg',
  neck: 'neck',
  chest: 'chest',
  abdomen: 'abdomen',
  groin_left: 'hip_groin',
  groin_right: 'hip_groin',
  genitals: 'other',
  inner_thigh_left: 'leg',
  inner_thigh_right: 'leg',
  thigh_front_left: 'leg',
  thigh_front_right: 'leg',
  below_knee_front_left: 'leg',
  below_knee_front_right: 'leg',
};

const isBelowKnee = (region: BodyRegion): boolean => /^(below_knee|foot)_/.test(region);

const siteFrom = (regions: readonly BodyRegion[]): Site | undefined => {
  const sites = new Set(regions.map((region) => siteOfRegion[region]));
  return sites.size === 1 ? [...sites][0] : undefined;
};

const legSideFrom = (regions: readonly BodyRegion[]): Value<'neu_leg_side'> | undefined => {
  const sides = new Set(
    regions.filter((region) => siteOfRegion[region] === 'leg').map((region) => region.replace(/^.*_/, '')),
  );
  if (sides.size === 0) return undefined;
  return sides.size === 2 ? 'both' : 'one';
};

/**
 * What the marked body chart already says, offered for confirming so that nothing is asked twice. Only what was
 * marked is offered; that a region was left empty is never read as "no".
 */
export const suggestedByChart = (answers: Answers): { readonly [L in LinkId]?: string } => {
  const regions = answers.body_regions;
  if (regions === undefined || typeof regions === 'string') return {};
  const site = siteFrom(regions);
  const legSide = legSideFrom(regions);
  return {
    ...(site === undefined ? {} : { ctx_pain_site: site }),
    ...(legSide === undefined ? {} : { neu_leg_side: legSide }),
    ...(regions.some(isBelowKnee) ? { neu_below_knee: 'yes' } : {}),
    ...(regions.some((region) => region.startsWith('mid_back')) ? { ca_thoracic: 'yes' } : {}),
  };
};
