/** Keys of T as strings, for objects whose keys are known in full. */
export type KeyOf<T> = keyof T & string;

/** `Object.keys` for an object that has exactly its declared keys. */
export const keysOf = <T extends object>(object: T): readonly KeyOf<T>[] => Object.keys(object) as KeyOf<T>[];
