export { type CreateSearchOptions, createSearch, writeSearchIndex } from "./create-search.ts";
export { search } from "./search.ts";
export type { Search, SearchHit } from "./search-hit.ts";
export type { SearchOptions } from "./search-options.ts";
export type { SearchField } from "./to-search-document.ts";
