export {
  type CreateSearchOptions,
  createSearch,
  type Search,
  type SearchHit,
  type SearchOptions,
  writeSearchIndex,
} from "./create-search.ts";
export { search } from "./search.ts";
