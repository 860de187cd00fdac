import { compareColdStarts } from "./cold-start.mjs";
import { createCheck, formatRatio, printTable } from "./report.mjs";

const at = (path) => new URL(path, import.meta.url).href;
const searching = "remedykit/search, index loaded, first answer";

/** Measure the CPU time of Node processes that import an entry point, each against one that imports nothing. */
export function bench() {
  const times = compareColdStarts({
    empty: "",
    "empty again (A/A)": "",
    remedykit: at("../../dist/index.js"),
    "remedykit/query": at("../../dist/query.js"),
    "remedykit/render": at("../../dist/render.js"),
    [searching]: [at("../../dist/search.js"), 'loaded.search("potasium");'],
    minisearch: at("../../node_modules/minisearch/dist/es/index.js"),
    zod: at("../../node_modules/zod/index.js"),
  });
  const check = createCheck(`Start: ${searching} ÷ empty`, times[searching] / times.empty, { most: 2.5 });
  printTable(
    "Start: CPU time of a Node process, 41 rounds",
    ["", "median ms", "÷ empty", "target", "met"],
    Object.entries(times).map(([name, time]) => [
      name,
      time.toFixed(1),
      formatRatio(time / times.empty),
      ...(name === searching ? [check.wanted, check.isMet ? "✓" : "✗"] : ["", ""]),
    ]),
  );
  return [check];
}
