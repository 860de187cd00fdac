import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../dist/check.js";
import { parseEntry, stringifyEntry } from "../../dist/source.js";
import { findFailures } from "./find-failures.mjs";

// `npm run fuzz -- 100000 7` checks so many mutated files of our content, drawn with a seed.
const [cases = "20000", seed = "1"] = process.argv.slice(2);
const root = join(import.meta.dirname ?? ".", "../../data");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ path: `data/${name}`, value: readFileSync(join(root, name)) }));
const start = performance.now();
const { failures, right } = findFailures({ check, parseEntry, stringifyEntry }, files, Number(cases), Number(seed));
for (const { turn, path, why } of failures.slice(0, 20)) console.log(`case ${turn}, ${path}: ${why}`);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`${cases} cases in ${seconds} s: ${right} gave an entry, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
