import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createCatalog, findStretches } from "../../dist/query.js";
import { median } from "./compare.mjs";
import { makeEntries, makeVocabulary } from "./make-entries.mjs";
import { question } from "./question.mjs";
import { createCheck, formatNumber, formatRatio, printTable } from "./report.mjs";

const sizes = [100, 1_000, 10_000, 100_000];

/** Time a catalog from fresh entries to its first answer: milliseconds, the median over some builds. */
function timeBuild(count) {
  const texts = makeEntries(count).map((entry) => JSON.stringify(entry));
  const samples = Array.from({ length: Math.max(3, Math.min(41, 20_000 / count)) }, () => {
    const entries = [...makeVocabulary(), ...texts.map((text) => JSON.parse(text))];
    const start = performance.now();
    findStretches(createCatalog(entries), question);
    return performance.now() - start;
  });
  return median(samples);
}

/** Measure in a process of its own what entries take up, and what the catalog and its index add: bytes an entry. */
function measureMemory(count) {
  const file = fileURLToPath(new URL("measure-memory.mjs", import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", file, String(count)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The memory was not measured: ${stderr}`);
  return JSON.parse(stdout);
}

/** Build catalogs of each size: whether the time is linear in the entries, and what the index takes up. */
export function bench() {
  const builds = sizes.map((count) => ({ count, ms: timeBuild(count), ...measureMemory(count) }));
  const perEntry = ({ count, ms }) => (ms * 1000) / count;
  printTable(
    "Building a catalog, to the first answer",
    ["entries", "median ms", "µs an entry", "bytes an entry", "index, bytes an entry", "index ÷ entries"],
    builds.map((build) => [
      build.count.toLocaleString("en"),
      formatNumber(build.ms),
      formatNumber(perEntry(build)),
      formatNumber(build.entries),
      formatNumber(build.index),
      formatRatio(build.index / build.entries),
    ]),
  );
  const [, , smaller, largest] = builds;
  return [
    createCheck("Building: µs an entry at 100 000 ÷ at 10 000", perEntry(largest) / perEntry(smaller), { most: 1.5 }),
    createCheck("Memory: index ÷ entries at 100 000", largest.index / largest.entries, { most: 1 }),
  ];
}
