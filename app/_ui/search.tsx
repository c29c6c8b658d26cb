/**
 * Finds among the entries of a page. Hidden until its script runs: without script the whole page is there, and
 * enough.
 */
export function Search({ words }: { words: { search: string; found: string; none: string } }) {
  return (
    <search data-search-box hidden className="print:hidden">
      <label htmlFor="search" className="mb-1 block font-semibold">
        {words.search}
      </label>
      <input
        id="search"
        type="search"
        autoComplete="off"
        className="min-h-11 w-full max-w-md rounded-control border-2 border-line bg-paper px-3 py-2"
      />
      <p role="status" data-found={words.found} data-none={words.none} className="mt-1 min-h-6 text-muted" />
      <script src="/search.js" defer />
    </search>
  );
}
