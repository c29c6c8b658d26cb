/**
 * A name that a stranger has chosen, fit to be shown in a message: short, and plain characters only, so that it can
 * neither break a line nor turn the direction of the text around it.
 */
export const printable = (name: string): string =>
  name
    .slice(0, 80)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
