import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createTestFinder } from "./create-test-finder.mjs";
import { createTypeCheck } from "./create-type-check.mjs";
import { describeMutant, findMutants } from "./find-mutants.mjs";
import { listSurvivors, printReport } from "./report.mjs";
import { runMutants } from "./run-mutants.mjs";

/**
 * Change the code a little, many times, and see whether a test notices: `npm run mutate -- src/catalog/diff --sample 100`.
 * Nothing is written into the sources. `--seed` draws another sample, `--out` writes the survivors to a file, and
 * `--again` tries only the survivors that such a file names.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "2" },
    out: { type: "string" },
    again: { type: "string" },
  },
});

const root = process.cwd();

/** List the source files under a path. */
function listSources(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  const names = readdirSync(join(root, path), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(path, name))
    .sort();
}

/** Choose some of a list, always the same for one seed, in the order of the list. */
function choose(list, size, seed) {
  let state = seed;
  const draw = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const drawn = list.map((item, place) => ({ item, place, rank: draw() })).sort((a, b) => a.rank - b.rank);
  return drawn
    .slice(0, size)
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

const began = performance.now();
const files = (positionals.length > 0 ? positionals : ["src/catalog", "src/query"]).flatMap(listSources);
const found = files.flatMap((file) => findMutants(file, readFileSync(join(root, file), "utf8")));
const named =
  values.again &&
  readFileSync(values.again, "utf8")
    .split("\n")
    .map((line) => line.replace(/ \(does.*/, ""));
const asked = named ? found.filter((mutant) => named.includes(describeMutant(mutant))) : found;
const mutants = values.sample ? choose(asked, Number(values.sample), Number(values.seed)) : asked;
console.log(`${mutants.length} of ${found.length} mutants in ${files.length} files`);

let done = 0;
const onDone = (mutant) => {
  done += 1;
  if (mutant.killedBy === undefined) console.log(`${done}: no test notices ${describeMutant(mutant)}`);
};
const tested = await runMutants(root, mutants, createTestFinder(root), { workers: Number(values.workers), onDone });

const compiles = createTypeCheck(root);
const results = tested.filter((each) => each.killedBy !== undefined || compiles(each));
const seconds = Math.round((performance.now() - began) / 1000);
printReport(results, tested.length - results.length, seconds);
if (values.out) writeFileSync(values.out, `${listSurvivors(results).join("\n")}\n`);
