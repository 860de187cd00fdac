import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { toParseOrder } from "../../../src/cli/deadline/parse-order.ts";
import { goodFiles } from "../../source/good-files.ts";

test("the worker that is built beside the command line says when it is ready, and when it has parsed a file", async () => {
  const path = "data/equipment/bathtub.md";
  const worker = new Worker(new URL("../../../dist/cli/parse-worker.js", import.meta.url));
  expect(await once(worker, "message")).toEqual(["ready"]);
  worker.postMessage(toParseOrder({ path, value: goodFiles[path].replace("Warm", "**Warm**") }));
  expect(await once(worker, "message")).toEqual(["read"]);
  await worker.terminate();
});
