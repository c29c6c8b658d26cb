import type { Messages } from '@/lib/i18n';
import { sheetLabel } from '@/lib/i18n/sheet-text';
import { itemOf, type LinkId } from '@/lib/questionnaire';
import { sheet, tickable } from '@/lib/questionnaire/sheet';

/** A question of the sheet with the words that staff need; the whole wording of the questionnaire is not sent. */
export interface KeyedQuestion {
  readonly linkId: LinkId;
  readonly number: number;
  readonly title: string;
  /** What it is called in a message. */
  readonly name: string;
  readonly kind: 'one' | 'many' | 'number' | 'text';
  readonly ticks: readonly { readonly key: string; readonly code: string; readonly label: string }[];
  /** What the ends of a scale mean. */
  readonly ends: string | null;
}

export interface KeyedSection {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly KeyedQuestion[];
}

const kindOf = (linkId: LinkId): KeyedQuestion['kind'] => {
  const item = itemOf(linkId);
  if (item.type === 'choice') return item.repeats ? 'many' : 'one';
  return item.type === 'integer' ? 'number' : 'text';
};

/** The parts of the sheet in order, in words. */
export const keyedSections = (messages: Messages): readonly KeyedSection[] => {
  const { questionnaire, clinical } = messages;
  const question = (linkId: LinkId, number: number): KeyedQuestion => {
    const { ends, name } = questionnaire.items[linkId];
    return {
      linkId,
      number,
      title: clinical.findings[linkId].name,
      name,
      kind: kindOf(linkId),
      ticks: tickable(linkId).map((tick) => ({ ...tick, label: sheetLabel(linkId, tick.code, messages) })),
      ends: ends === null ? null : `0: ${ends.low}. 10: ${ends.high}.`,
    };
  };
  return sheet.map(({ section, pages }) => ({
    id: section,
    title: questionnaire.sections[section],
    questions: pages.flatMap((page) => page.questions.map(({ linkId, number }) => question(linkId, number))),
  }));
};
