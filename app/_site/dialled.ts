/** A telephone number as a link that dials it. */
export const dialled = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
