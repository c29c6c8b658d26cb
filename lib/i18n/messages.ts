import type clinicalEn from '@/content/en/clinical.json';
import type clinicianEn from '@/content/en/clinician.json';
import type clinicsEn from '@/content/en/clinics.json';
import type faceSheetEn from '@/content/en/face-sheet.json';
import type fhirEn from '@/content/en/fhir.json';
import type kioskEn from '@/content/en/kiosk.json';
import type plainTextEn from '@/content/en/plain-text.json';
import type tabletComfortEn from '@/content/en/tablet-comfort.json';
import type uiEn from '@/content/en/ui.json';
import type { NoteId } from '@/lib/explanation';
import type { Axis, FactorLevel, SupportLevel } from '@/lib/findings';
import type {
  AbsentReason,
  Exit,
  FindingId,
  items,
  LinkId,
  newOnsets,
  OnsetId,
  PageId,
  SectionId,
  Switches,
} from '@/lib/questionnaire';
import type { GroupChoice } from '@/lib/questionnaire/form';
import type { FormProblem } from '@/lib/questionnaire/form-schema';
import type { Concern, PolicyChoice, RuleId, Tier } from '@/lib/triage';
import type { Voiced } from './wording';

/*
 * What every locale must say, keyed by the ids of the code. A missing key is a compile error: texts that may be
 * absent are `null`, never left out.
 */

type Items = typeof items;

/** Labels for the options of a choice, `null` for a plain yes/no question and for everything without options. */
type OptionWording<L extends LinkId> = Items[L] extends { readonly answerOption: readonly (infer Code)[] }
  ? [Code] extends ['yes' | 'no']
    ? null
    : { readonly [C in Code & string]: Voiced }
  : null;

type EndsWording<L extends LinkId> = Items[L] extends { readonly type: 'integer' }
  ? { readonly low: string; readonly high: string } | null
  : null;

/** The words around one question. */
export interface ItemWording<L extends LinkId = LinkId> {
  readonly question: Voiced;
  readonly statement: Voiced | null;
  readonly example: Voiced | null;
  readonly hint: Voiced | null;
  readonly options: OptionWording<L>;
  readonly ends: EndsWording<L>;
  readonly name: string;
}

export interface PageWording {
  readonly title: Voiced;
  readonly hint: Voiced | null;
  readonly why: Voiced;
  readonly reason: Voiced | null;
}

export interface QuestionnaireWording {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly pages: Readonly<Record<PageId, PageWording>>;
  readonly clarify: { readonly title: Voiced; readonly hint: Voiced };
  readonly items: { readonly [L in LinkId]: ItemWording<L> };
  readonly answers: Readonly<Record<'yes' | 'no' | 'not_provided' | AbsentReason, string>>;
  readonly group: Readonly<Record<GroupChoice, string>>;
  readonly exits: Readonly<
    Record<Exit, { readonly label: string; readonly title: string; readonly text: string }>
  >;
  readonly errors: Readonly<Record<FormProblem, string>>;
}

export interface RuleWording {
  readonly reason: Voiced;
  readonly clinician: string;
  readonly suspected: string;
  readonly wait: string;
}

/**
 * How something is named that may newly happen; `null` when the name of the finding says it. The text for a number has
 * a place for it, `{value}`.
 */
type OnsetWording<L extends OnsetId> = [(typeof newOnsets)[L][number]] extends ['yes']
  ? string | null
  : [(typeof newOnsets)[L][number]] extends [number]
    ? string
    : { readonly [V in (typeof newOnsets)[L][number]]: string };

/** The clinical wording: the English file gives the shape of what has no ids of its own. */
export type ClinicalWording = Omit<
  typeof clinicalEn,
  'rules' | 'findings' | 'onsets' | 'tiers' | 'concerns' | 'notes'
> & {
  readonly rules: Readonly<Record<RuleId, RuleWording>>;
  readonly findings: Readonly<Record<LinkId, { readonly name: string; readonly clinician: string }>>;
  readonly onsets: { readonly [L in OnsetId]: OnsetWording<L> };
  readonly tiers: Readonly<
    Record<
      Tier,
      {
        readonly title: Voiced;
        readonly meaning: Voiced;
        readonly timeScale: string;
        readonly action: Voiced;
        readonly safetyNet: Voiced;
        readonly clinician: string;
      }
    >
  >;
  readonly concerns: Readonly<Record<Concern, { readonly title: string; readonly clinician: string }>>;
  readonly notes: Readonly<
    Record<
      NoteId | 'private_reason' | 'not_examined' | 'not_ruled_out' | 'red_flag_absent',
      { readonly text: Voiced; readonly clinician: string }
    >
  >;
  readonly policies: Readonly<Record<PolicyChoice, { readonly wait: string }>>;
  readonly profile: {
    readonly axes: Readonly<
      Record<Axis, { readonly title: string; readonly levels: Readonly<Record<FactorLevel, Voiced>> }>
    >;
    readonly levels: Readonly<Record<FactorLevel, string>>;
  };
  readonly support: {
    readonly levels: Readonly<
      Record<SupportLevel, { readonly title: string; readonly text: Voiced; readonly clinician: string }>
    >;
  };
  readonly contacts: Readonly<Record<Tier, Readonly<Record<Switches['locale'], string>>>>;
};

/** The words of the FHIR export that stand nowhere else. */
export type FhirWording = Omit<typeof fhirEn, 'switches'> & {
  readonly switches: Readonly<Record<keyof Switches, string>>;
};

/** Questions with options of their own. */
type WithOptions = { [L in LinkId]: OptionWording<L> extends null ? never : L }[LinkId];

/** The clinician's sheet: short clinical terms, where the full ones would not fit on one side of paper. */
export type FaceSheetWording = Omit<typeof faceSheetEn, 'terms' | 'values'> & {
  readonly terms: Readonly<Record<Exclude<FindingId, `saf_${string}`>, string>>;
  readonly values: {
    readonly [L in WithOptions]: { readonly [Code in keyof OptionWording<L>]: string };
  };
};

/** All the words of one language. */
export interface Messages {
  readonly questionnaire: QuestionnaireWording;
  readonly clinical: ClinicalWording;
  readonly faceSheet: FaceSheetWording;
  /** The text for a health record, beside the words of the face sheet. */
  readonly plainText: typeof plainTextEn;
  readonly ui: typeof uiEn;
  readonly fhir: FhirWording;
  /** The clinic's tablet: what patients meet, and what staff do. */
  readonly kiosk: typeof kioskEn;
  /** The page for clinicians. */
  readonly clinician: typeof clinicianEn;
  /** The page for clinics. */
  readonly clinics: typeof clinicsEn;
  /** Patient mode on a tablet: what helps to read, and what the tablet can do for that. */
  readonly tabletComfort: typeof tabletComfortEn;
}
