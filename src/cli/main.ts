#!/usr/bin/env node
import { fileURLToPath } from "node:url";
import { readPackage } from "./read-package.ts";
import { run } from "./run.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

const { version } = await readPackage(fileURLToPath(new URL("../..", import.meta.url)));

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  version,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
