import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Install what the benchmark compares with, unless it is there already. */
const npm = (command, stdio) =>
  spawnSync("npm", [command, "--prefix", fileURLToPath(new URL(".", import.meta.url))], {
    stdio,
    shell: process.platform === "win32",
  });

if (npm("ls", "ignore").status !== 0) process.exitCode = npm("ci", "inherit").status ?? 1;
