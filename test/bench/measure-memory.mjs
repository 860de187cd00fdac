import { countByPart, countItems, createCatalog, findStretches } from "../../dist/query.js";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";
import { question } from "./question.mjs";

function measure() {
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Ask every part once and read every item, so that all that a catalog keeps is there. */
function askAll(catalog) {
  const questions = [
    question,
    { cause: "medicines" },
    { condition: "night-leg-cramps" },
    { place: "in-bed" },
    { technique: "static" },
    { equipment: "none" },
    { effect: "benefit" },
    { certaintyAtLeast: "low" },
    { whoDecides: "self-care" },
    { minutes: 5 },
    { goal: "stop-now", person: { traits: { "recent-injury": "yes" } } },
    { goal: "prevent" },
    {},
  ];
  for (const each of questions) {
    findStretches(catalog, each);
    countItems(catalog, "stretch", each);
    countByPart(catalog, "stretch", each);
  }
}

const count = Number(process.argv[2]);
const vocabulary = makeVocabulary();
const before = measure();
const entries = makeEntries(count);
const entriesOnly = measure();
const catalog = createCatalog([...vocabulary, ...entries]);
askAll(catalog);
const all = measure();
console.log(JSON.stringify({ entries: (entriesOnly - before) / count, index: (all - entriesOnly) / count }));
// Both are used once more, so that nothing was collected before the last measure.
if (catalog.entries.length <= entries.length) throw new Error("The catalog has fewer entries than it was given");
