import type { Layout, NamedField } from '@/lib/qr/layout';

/** The last value of a field that is not its usual one. */
const lastOf = (field: NamedField): unknown => {
  switch (field.type) {
    case 'choice':
      return field.codes.filter((code) => code !== field.usual).at(-1);
    case 'choices':
      return field.codes.toReversed();
    case 'number':
      return field.maxValue;
    case 'text':
      return 'Größe, мир, 👍';
  }
};

const lastOfEach = (fields: readonly NamedField[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.id, lastOf(field)]));

/** A handover in which every question and every switch of a layout has its last and least usual value. */
export const everythingIn = ({ answers, switches, tiers }: Layout) => ({
  answers: lastOfEach(answers),
  switches: lastOfEach(switches),
  authored: '2026-11-24T09:30:59.987Z',
  shown: { rulesetVersion: 'lbp-triage-0.2', tier: tiers.at(-1), maxWaitHours: 1008 },
});
