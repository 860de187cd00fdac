import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./compare.mjs";

const preload = new URL("report-usage.mjs", import.meta.url).href;

/** Run a Node program to its end: CPU seconds and the peak of its memory in MB. */
function run(name, { words, cwd, code = 0 }, usage) {
  const env = { ...process.env, USAGE_FILE: usage, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", preload, ...words], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== code) throw new Error(`${name} ended with ${status}: ${stderr}${stdout}`.slice(0, 2000));
  return JSON.parse(readFileSync(usage, "utf8"));
}

/**
 * Run programs against each other in interleaved rounds, each in a process of its own. `before` makes a program ready.
 *
 * @returns CPU seconds and MB at the peak by name: the medians over the rounds.
 */
export function comparePrograms(programs, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "remedykit-bench-"));
  const names = Object.keys(programs);
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      if (programs[name].rounds <= round) continue;
      programs[name].before?.();
      samples[name].push(run(name, programs[name], join(folder, "usage.json")));
    }
  }
  rmSync(folder, { recursive: true });
  const middle = (name, field) => median(samples[name].map((each) => each[field]));
  return Object.fromEntries(names.map((name) => [name, { cpu: middle(name, "cpu"), memory: middle(name, "memory") }]));
}
