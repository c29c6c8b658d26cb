import bibliography from '@/content/bibliography.json';
import type { EvidenceId } from '@/lib/triage';

/** Whether the fact was read in the work itself, in a report of it, or comes from knowledge (evidence §0.1). */
export type SourceStatus = 'verified' | 'second-hand' | 'from-knowledge';

/** A work as it is named to readers. */
export interface Citation {
  readonly label: string;
  readonly url: string | null;
  readonly status: SourceStatus;
}

interface Work {
  readonly title: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'container-title'?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly status: string;
}

const authorsOf = ({ author = [] }: Work): string => {
  const listed = author
    .map(({ family, literal }) => family ?? literal ?? '')
    .filter((name) => !name.startsWith('('));
  const names = listed.filter((name) => name !== 'and others');
  if (names.length <= 2 && names.length === listed.length) return names.join(' & ');
  return `${names[0]} et al`;
};

/** Authors, year, title and place of a work, with the address at which it can be read. */
export const citationOf = (id: EvidenceId): Citation => {
  const work: Work = bibliography[id];
  const year = work.issued?.['date-parts'][0]?.[0];
  const label = [authorsOf(work), year, work.title, work['container-title']].filter(Boolean).join('. ');
  const url = work.DOI === undefined ? (work.URL ?? null) : `https://doi.org/${work.DOI}`;
  return { label, url, status: work.status as SourceStatus };
};
