import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preparePeers } from "./check-peers.mjs";
import { comparePrograms } from "./compare-programs.mjs";
import { writeCorpus } from "./make-corpus.mjs";
import { createCheck, formatRatio, printTable } from "./report.mjs";
import { benchWarm } from "./warm-bench.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const cli = at("../../dist/cli/main.js");
const baseline = "baseline: yaml + zod + remark-parse";
const ours = "remedykit check";
const day = ["--today", "2026-11-26"];

/** How much CPU time of the baseline a check may take, by the number of entries, and in how many rounds it is measured. */
const sizes = [
  { count: 1, most: 0.6, rounds: 21, title: "one entry, cold start" },
  { count: 1_000, most: 0.5, rounds: 7, title: "1 000 entries" },
  { count: 5_000, most: 0.4, rounds: 3, title: "5 000 entries" },
];

function print(title, times, checks) {
  printTable(
    title,
    ["", "CPU s", "÷ baseline", "peak MB"],
    Object.entries(times).map(([name, { cpu, memory }]) => [
      name,
      cpu.toFixed(3),
      formatRatio(cpu / times[baseline].cpu),
      memory.toFixed(0),
    ]),
  );
  return checks;
}

/** Check a corpus of some size, against the baseline and, at 1 000, against the peers. */
function benchSize({ count, most, rounds, title }, folder) {
  const content = join(folder, "content");
  writeCorpus(content, count);
  const cache = join(folder, "cache");
  const cached = ["--cache", "--cache-folder", cache];
  const check = { words: [cli, "check", content, ...day], cwd: folder };
  const times = comparePrograms(
    {
      [baseline]: { words: [at("plain-baseline.mjs"), content], cwd: folder },
      [`${baseline} again (A/A)`]: { words: [at("plain-baseline.mjs"), content], cwd: folder },
      [ours]: check,
      "with an empty cache": {
        words: [...check.words, ...cached],
        cwd: folder,
        before: () => rmSync(cache, { recursive: true, force: true }),
      },
      "with the cache of the run before": { words: [...check.words, ...cached], cwd: folder },
      ...(count === 1_000 ? preparePeers(folder, content) : {}),
    },
    rounds,
  );
  const ratio = (name) => times[name].cpu / times[baseline].cpu;
  return print(`Check: ${title}`, times, [
    createCheck(`Check: ${title}, CPU ÷ baseline`, ratio(ours), { most }),
    ...(count === 5_000
      ? [
          createCheck(`Check: ${title}, peak MB ÷ 250`, times[ours].memory / 250, { most: 1 }),
          createCheck(
            `Check: ${title}, nothing changed ÷ the first run`,
            times["with the cache of the run before"].cpu / times["with an empty cache"].cpu,
            { most: 0.1 },
          ),
        ]
      : []),
  ]);
}

/** `build` of 1 000 entries against the baseline that also makes HTML trees. */
function benchBuild(folder) {
  const content = join(folder, "content");
  writeCorpus(content, 1_000);
  const times = comparePrograms(
    {
      [baseline]: { words: [at("plain-baseline.mjs"), content, "html"], cwd: folder },
      "remedykit build": {
        words: [
          cli,
          "build",
          content,
          "--out",
          join(folder, "out"),
          "--license",
          "CC-BY-4.0",
          "--content-version",
          "1.0.0",
        ],
        cwd: folder,
      },
    },
    5,
  );
  const ratio = times["remedykit build"].cpu / times[baseline].cpu;
  return print("Build: 1 000 entries, the baseline with remark-rehype", times, [
    createCheck("Build: 1 000 entries, CPU ÷ baseline with remark-rehype", ratio, { most: 0.9 }),
  ]);
}

/** Check and build content against a plain baseline and against other pipelines, each in processes of its own. */
export async function bench() {
  const checks = [];
  for (const work of [...sizes.map((size) => (folder) => benchSize(size, folder)), benchBuild]) {
    const folder = mkdtempSync(join(tmpdir(), "remedykit-bench-"));
    checks.push(...work(folder));
    rmSync(folder, { recursive: true });
  }
  return [...checks, ...benchWarm()];
}
