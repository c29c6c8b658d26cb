/** What stands in something that was kept, beside its version. Before it has been read it may be anything. */
export type Content = Readonly<Record<string, unknown>>;

/** Turns the content of one version into that of the next. It gets what nobody has checked, and must not throw. */
export type Migration = (content: Content) => Content;

/**
 * The content of an older version as the newest version would have written it. The first of `chain` turns version 1
 * into version 2, and so on.
 */
export const migrated = (content: Content, from: number, chain: readonly Migration[]): Content =>
  chain.slice(from - 1).reduce((older, migrate) => migrate(older), content);
