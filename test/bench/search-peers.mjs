import { create, insertMultiple, search } from "@orama/orama";
import { Charset, Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

const weights = { name: 4, aliases: 4, words: 2, summary: 1, more: 0.5 };
const fields = Object.keys(weights);

function prepareMiniSearch(documents) {
  const index = new MiniSearch({ fields, searchOptions: { boost: weights, prefix: true, fuzzy: 0.2 } });
  index.addAll(documents);
  return (text) => index.search(text).map(({ id }) => id);
}

function prepareOrama(documents) {
  const db = create({ schema: Object.fromEntries(["id", ...fields].map((field) => [field, "string"])) });
  insertMultiple(db, documents, documents.length);
  const options = { properties: fields, boost: weights, tolerance: 1, limit: 10 };
  return (text) => search(db, { term: text, ...options }).hits.map(({ id }) => id);
}

function prepareFuse(documents) {
  const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }));
  const fuse = new Fuse(documents, { keys, useTokenSearch: true });
  return (text) => fuse.search(text, { limit: 10 }).map(({ item }) => item.id);
}

function prepareFlexSearch(documents) {
  const index = new Document({
    document: { id: "id", index: fields },
    tokenize: "tolerant",
    encoder: Charset.LatinBalance,
  });
  for (const document of documents) index.add(document);
  return (text) => [...new Set(index.search(text, { limit: 10, suggest: true }).flatMap(({ result }) => result))];
}

/**
 * The peers of the search, each with those of its own options that found most of the reader queries. A peer takes the
 * documents and gives a function from a text to ids, best first.
 */
export const searchPeers = {
  minisearch: prepareMiniSearch,
  "@orama/orama": prepareOrama,
  "fuse.js": prepareFuse,
  flexsearch: prepareFlexSearch,
};
