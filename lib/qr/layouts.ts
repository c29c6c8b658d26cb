import type { Layout } from './layout';
import layout1 from './layouts/1.json' with { type: 'json' };

/**
 * Every layout that was ever used, by its number: a code is read with the layout it was written with. They are
 * committed files and never change; a test refuses a questionnaire that the newest one does not fit.
 */
const layouts: readonly unknown[] = [layout1];

/** The number of the layout in which codes are written. */
export const newestLayout = layouts.length;

export const layoutOf = (number: number): Layout | undefined => layouts[number - 1] as Layout | undefined;
