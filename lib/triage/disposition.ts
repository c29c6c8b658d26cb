/** How soon, most urgent first (evidence §1.1). The position in this list is the order of urgency. */
export const tiers = ['emergency_now', 'same_day', 'urgent_2wk', 'routine', 'self_manage'] as const;
export type Tier = (typeof tiers)[number];

/** 0 for the most urgent tier, 4 for the least. */
export const urgencyOf = (tier: Tier): number => tiers.indexOf(tier);

export const moreUrgent = (one: Tier, other: Tier): Tier =>
  urgencyOf(one) <= urgencyOf(other) ? one : other;

/** What a rule is about; groups the reasons shown to the person (evidence §6.1(14)). */
export const concerns = [
  'cauda_equina',
  'leg_weakness',
  'cord',
  'cancer',
  'fracture',
  'infection',
  'blood_vessel',
  'chest',
  'leg_circulation',
  'kidney_urinary',
  'abdomen',
  'pregnancy',
  'procedure',
  'bleeding',
  'self_harm',
  'shingles',
  'eye',
  'severe_pain',
  'unclear_answers',
  'scope',
  'back_shape',
  'nerve_pain',
  'inflammatory',
  'walking_pattern',
  'weak_sign',
  'course',
  'impact',
  'wellbeing',
  'medicines',
  'none',
] as const;
export type Concern = (typeof concerns)[number];
