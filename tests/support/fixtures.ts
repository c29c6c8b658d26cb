import { readFileSync } from 'node:fs';
import type { FactorProfile, SupportLevel } from '@/lib/findings';
import type { Handover } from '@/lib/handover';
import type { Intake } from '@/lib/questionnaire';
import type { Tier } from '@/lib/triage';
import { benignBut, type LooseAnswers } from './intakes';

/** The rows of a fixture. */
export const linesOf = <Row>(name: string): readonly Row[] =>
  readFileSync(new URL(`../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

interface GoldenVignette {
  readonly id: string;
  readonly title: string;
  readonly answers: LooseAnswers;
  readonly tier: Tier;
  readonly decidedBy: string;
}

/** The acceptance cases of evidence §6.10: what differs from the benign person, the tier and the rule that decides. */
export const goldenVignettes = linesOf<GoldenVignette>('golden-vignettes');

export const intakeOfGolden = ({ answers }: GoldenVignette): Intake => benignBut(answers);

export interface DevVignette {
  readonly id: string;
  readonly title: string;
  readonly expected: {
    readonly tier: string;
    readonly acceptable_tiers: readonly string[];
    readonly must_flag: readonly string[];
    readonly must_not_flag: readonly string[];
    readonly factor_profile: FactorProfile;
    readonly psych_risk: SupportLevel;
  };
}

/** Patients as stories, with what an examiner would expect. */
export const devVignettes = linesOf<DevVignette>('dev-vignettes');

/** The same patients' answers, where they differ from the defaults. */
export const devAnswers = new Map(
  linesOf<{ readonly id: string; readonly answers: LooseAnswers }>('dev-answers').map((row) => [
    row.id,
    row.answers,
  ]),
);

interface WrittenCode {
  readonly layout: number;
  /** Of the layout in which it was written. */
  readonly checksum: number;
  readonly code: string;
  readonly handover: Handover;
}

/** One QR code for each layout that was ever used, with what it says. Older ones stay for ever. */
export const writtenCodes = linesOf<WrittenCode>('qr-codes');
