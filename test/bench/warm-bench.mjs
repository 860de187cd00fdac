import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, createChecker, rules } from "../../dist/check.js";
import { noteRules } from "../../dist/notes.js";
import { compare, median } from "./compare.mjs";
import { writeCorpus } from "./make-corpus.mjs";
import { createCheck, formatNumber, printTable } from "./report.mjs";

const today = "2026-11-26";

/** So many checks make a process warm. */
const warmUp = 3_000;

/** Read a corpus of some size into memory. */
function readCorpus(count) {
  const folder = mkdtempSync(join(tmpdir(), "remedykit-bench-"));
  writeCorpus(folder, count);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
  const files = names.map((name) => ({ path: `data/${name}`, value: readFileSync(join(folder, name), "utf8") }));
  rmSync(folder, { recursive: true });
  return files;
}

const milliseconds = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** See that nothing is wrong with a corpus: to find where something is wrong takes longer than to find nothing. */
function requireRight(files) {
  const { errors, warnings, notes } = check(files, { today });
  if (errors + warnings + notes > 0)
    throw new Error(`The corpus has ${errors} errors, ${warnings} warnings, ${notes} notes`);
}

/** Check 5 000 entries, then again after one has changed, as `--watch` does: milliseconds. */
function timeChange() {
  const files = readCorpus(5_000);
  requireRight(files);
  const at = files.findIndex(({ path }) => path.includes("stretch-no-77."));
  const whole = milliseconds(() => createChecker({ today }).check(files));
  const checker = createChecker({ today });
  checker.check(files);
  const changes = Array.from({ length: 15 }, (_, turn) => {
    const value = `${files[at].value}\n8. Rest for ${turn} breaths.\n`;
    return milliseconds(() => checker.check(files.with(at, { ...files[at], value })));
  });
  return { whole, change: median(changes) };
}

/** What an entry costs in a process that runs for long, as in an editor, and what the notes add. */
export function benchWarm() {
  const [entry] = readCorpus(1).filter(({ path }) => path.includes("stretch-no-1."));
  const ownRules = rules.filter(({ scope }) => scope === "entry");
  const checkEntry = () => check([entry], { today, rules: ownRules });
  // Code is compiled in steps: a process that runs for long has all of them behind it.
  for (let each = 0; each < warmUp; each += 1) checkEntry();
  // One after the other: what retext does in between would slow the other down.
  const times = {
    ...compare({ "check of one entry": checkEntry }),
    ...compare({ "the same with the notes": () => check([entry], { today, rules: [...ownRules, ...noteRules] }) }),
  };
  const { whole, change } = timeChange();
  printTable(
    "Check: one warm entry",
    ["", "median µs"],
    Object.entries(times).map(([name, time]) => [name, formatNumber(time)]),
  );
  printTable(
    "Check: 5 000 entries in memory",
    ["", "ms"],
    [
      ["all of them, the first time", formatNumber(whole)],
      ["again, one of them changed", formatNumber(change)],
    ],
  );
  return [
    createCheck("Check: one warm entry, ms ÷ 0.5", times["check of one entry"] / 500, { most: 1 }),
    createCheck("Check: one of 5 000 changed ÷ a full check", change / whole, { most: 0.05 }),
  ];
}
