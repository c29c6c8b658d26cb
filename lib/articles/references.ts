import bibliography from '@/content/bibliography.json';
import { citationOf, type SourceStatus } from '@/lib/i18n/sources';
import type { Source } from '@/lib/triage';

/** An address at which a work can be read, and what to call it. */
interface WorkLink {
  readonly kind: 'doi' | 'pmid' | 'web';
  readonly text: string;
  readonly url: string;
}

/** An entry of an article's list of references; `work` is `null` where no source was read. */
export interface Reference {
  readonly work: string | null;
  readonly status: SourceStatus;
  readonly links: readonly WorkLink[];
  /** What it says, in a line. */
  readonly says: string | null;
  /** What was seen of it. */
  readonly note: string | null;
}

interface Listed {
  readonly status: string;
  readonly says?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly URL?: string;
}

const linksOf = ({ DOI, PMID, URL }: Listed): readonly WorkLink[] => {
  const links: WorkLink[] = [];
  if (DOI !== undefined) links.push({ kind: 'doi', text: DOI, url: `https://doi.org/${DOI}` });
  if (PMID !== undefined)
    links.push({ kind: 'pmid', text: PMID, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (links.length === 0 && URL !== undefined) {
    links.push({ kind: 'web', text: URL.replace(/^https?:\/\/(www\.)?([^/]+).*$/, '$2'), url: URL });
  }
  return links;
};

/** The reference of a source: how it is named, whether it was read, and where it is. */
export const referenceOf = (source: Source): Reference => {
  if (source === 'knowledge') {
    return { work: null, status: 'from-knowledge', links: [], says: null, note: null };
  }
  const { label, status } = citationOf(source);
  const listed: Listed = bibliography[source];
  const { says = null, note = null } = listed;
  return { work: label, status, links: linksOf(listed), says, note };
};
