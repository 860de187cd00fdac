#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { askOn } from "./ask-on.ts";
import { readPackage } from "./read-package.ts";
import { run } from "./run.ts";
import { wantsColour } from "./wants-colour.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
const { version } = readPackage(packageFolder);

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  version,
  packageFolder,
  parseWorker: new URL("./parse-worker.js", import.meta.url),
  colour: wantsColour(process.env, process.stdout.isTTY === true),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask: askOn(process.stdin, process.stdout) }),
  onInterrupt: (end) => process.once("SIGINT", end),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
