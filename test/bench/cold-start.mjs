import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./compare.mjs";

const report =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system)); });\n';

/**
 * Measure the CPU time of whole Node processes that import a module, and use it where `[module, code]` is given, in
 * interleaved pairs. The code finds the module as `loaded`.
 *
 * @returns milliseconds by name: the median over the pairs.
 */
export function compareColdStarts(modules, pairs = 41) {
  const folder = mkdtempSync(join(tmpdir(), "remedykit-bench-"));
  const names = Object.keys(modules);
  for (const name of names) {
    const [module, use = ""] = [modules[name]].flat();
    const imports = module
      ? `import * as loaded from ${JSON.stringify(module)};\nglobalThis.loaded = loaded;\n${use}\n`
      : "";
    writeFileSync(join(folder, `${name}.mjs`), imports + report);
  }
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const name of pair % 2 === 0 ? names : [...names].reverse()) {
      const { stdout } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: "utf8" });
      samples[name].push(Number(stdout) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])]));
}
