/** One of four different mixings of a text into 32 bits. */
const mixed = (text: string, seed: number, factor: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), factor);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

const mixings = [
  [0x9e3779b9, 0x01000193],
  [0x243f6a88, 0x5bd1e995],
  [0xb7e15162, 0xcc9e2d51],
  [0x6a09e667, 0x1b873593],
] as const;

/**
 * A UUID that follows from a text: the same text has the same, and two texts have two. Version 8 of RFC 9562, which
 * leaves the making to us. It names things, and keeps nothing secret.
 */
export const uuidOf = (text: string): string => {
  const hex = mixings
    .map(([seed, factor]) => mixed(text, seed, factor).toString(16).padStart(8, '0'))
    .join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
};
