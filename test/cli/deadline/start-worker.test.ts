import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { startWorker } from "../../../src/cli/deadline/start-worker.ts";

const at = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const ready = 'import { parentPort } from "node:worker_threads"; parentPort.postMessage("ready");';

describe("startWorker", () => {
  test("gives a worker that says it is ready", async () => {
    const worker = await startWorker(at(`${ready} parentPort.on("message", (said) => parentPort.postMessage(said));`));
    worker?.postMessage("warm");
    expect(worker && (await once(worker, "message"))).toEqual(["warm"]);
    await worker?.terminate();
  });

  test.each([
    ["is not there", new URL("./gone.mjs", import.meta.url)],
    ["is no file or data", new URL("https://example.org/worker.mjs")],
    ["fails before it is ready", at('throw new Error("broken")')],
    ["ends before it is ready", at("")],
  ])("gives nothing where the code %s", async (_name, code) => {
    expect(await startWorker(code)).toBe(undefined);
  });

  test("bears a worker that fails later", async () => {
    const worker = await startWorker(at(`${ready} parentPort.on("message", () => { throw new Error("broken"); });`));
    worker?.postMessage("warm");
    expect(await new Promise((resolve) => worker?.once("exit", resolve))).toBe(1);
  });
});
