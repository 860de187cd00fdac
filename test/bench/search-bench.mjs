import { catalog } from "../../dist/index.js";
import { createCatalog } from "../../dist/query.js";
import { createSearch, writeSearchIndex } from "../../dist/search.js";
import { compare } from "./compare.mjs";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";
import { formatNumber, formatRatio, printTable } from "./report.mjs";
import { readerQueries, toDocument } from "./search-documents.mjs";
import { searchPeers } from "./search-peers.mjs";

/** Prepare every contender on a catalog: functions from a text to ids, best first. */
function prepare(content) {
  const search = createSearch(content, { index: writeSearchIndex(content) });
  const documents = content.entries.map(toDocument);
  return {
    remedykit: (text) => search(text).map(({ entry }) => entry.id),
    ...Object.fromEntries(Object.entries(searchPeers).map(([name, make]) => [name, make(documents)])),
  };
}

const countFound = (find) => readerQueries.filter(([text, id]) => find(text).slice(0, 3).includes(id)).length;

/** Print the time of one query by contender, and how many of the reader queries it finds where that can be told. */
function report(title, finds, queries, rounds, found = {}) {
  const ask = (find) => () => queries.map(([text]) => find(text).length);
  const times = compare(Object.fromEntries(Object.entries(finds).map(([name, find]) => [name, ask(find)])), rounds);
  const rows = Object.entries(times).map(([name, time]) => [
    name,
    formatNumber(time / queries.length),
    formatRatio(time / times.remedykit),
    found[name] === undefined ? "" : `${found[name]} of ${readerQueries.length}`,
  ]);
  printTable(title, ["", "median µs a query", "× ours", "expected entry in the first 3"], rows);
}

/** Compare searches: how long a query takes, and on the real catalog what it finds. */
export function bench() {
  const real = prepare(catalog);
  const found = Object.fromEntries(Object.entries(real).map(([name, find]) => [name, countFound(find)]));
  report(`Search over the catalog, ${catalog.entries.length} entries`, real, readerQueries, 21, found);
  const synthetic = createCatalog([...makeVocabulary(), ...makeEntries(10_000)]);
  const few = readerQueries.filter((_, index) => index % 4 === 0);
  report("Search over 10 000 stretches", prepare(synthetic), few, 9);
  return [];
}
