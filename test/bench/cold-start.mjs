import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./compare.mjs";

const report =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system)); });\n';

/**
 * Measure the CPU time of whole Node processes that import a module, and use it where `[module, code]` is given, in
 * interleaved rounds. The code finds the module as `loaded`.
 *
 * @returns milliseconds by name: the median over the rounds.
 */
export function compareColdStarts(modules, rounds = 41) {
  const folder = mkdtempSync(join(tmpdir(), "remedykit-bench-"));
  const names = Object.keys(modules);
  const files = new Map(names.map((name, index) => [name, join(folder, `${index}.mjs`)]));
  for (const [name, file] of files) {
    const [module, use = ""] = [modules[name]].flat();
    const imports = module
      ? `import * as loaded from ${JSON.stringify(module)};\nglobalThis.loaded = loaded;\n${use}\n`
      : "";
    writeFileSync(file, imports + report);
  }
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const { stdout, status } = spawnSync(process.execPath, [files.get(name)], { encoding: "utf8" });
      if (status !== 0) throw new Error(`The process for \`${name}\` ended with ${status}`);
      samples[name].push(Number(stdout) / 1000);
    }
  }
  rmSync(folder, { recursive: true });
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]));
}
