import { resolve } from "node:path";
import { createVitest } from "vitest/node";

/** Keeps vitest warm, and runs tests on one mutant after the other as its parent asks. */
const root = process.cwd();

/** The mutant that stands in for a file; nothing is written to the disk. */
let standIn = { path: "", code: "" };
let failure;
let order = [];

const mutate = {
  name: "mutate",
  enforce: "pre",
  load: (id) => (id.split("?")[0] === standIn.path ? standIn.code : undefined),
};

/** Keeps the order that was asked for. */
class Sequencer {
  shard(specs) {
    return specs;
  }
  sort(specs) {
    return specs.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId));
  }
}

const reporter = {
  onTestCaseResult(test) {
    if (test.result().state === "failed") failure ??= `${test.module.relativeModuleId}: ${test.fullName}`;
  },
  onTestModuleEnd(module) {
    if (module.state() === "failed") failure ??= `${module.relativeModuleId}: ${module.errors()[0]?.message}`;
  },
};

const options = {
  root,
  watch: false,
  cache: false,
  silent: true,
  bail: 1,
  reporters: [reporter],
  setupFiles: [resolve(import.meta.dirname, "end-on-failure.mjs")],
  sequence: { sequencer: Sequencer },
  // One thread with one copy of each module: the tests of a mutant share what they import, those of the next do not.
  pool: "threads",
  isolate: false,
  maxWorkers: 1,
  dangerouslyIgnoreUnhandledErrors: true,
};

const vitest = await createVitest("test", options, { plugins: [mutate] });

/** Run tests, in their order, on a mutant or on the code as it is. The answer is what failed first. */
async function run({ file, code, tests }) {
  failure = undefined;
  const last = standIn.path;
  standIn = { path: file === undefined ? "" : resolve(root, file), code };
  for (const path of new Set([last, standIn.path])) if (path !== "") vitest.invalidateFile(path);
  order = tests.map((test) => resolve(root, test));
  const specifications = order.map((test) => vitest.getRootProject().createSpecification(test));
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  return failure ?? unhandledErrors.map(String)[0];
}

process.on("message", async (task) => {
  const began = performance.now();
  const killedBy = await run(task);
  process.send({ killedBy, milliseconds: performance.now() - began });
});

process.send("ready");
