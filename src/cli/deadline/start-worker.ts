import { Worker } from "node:worker_threads";

/** What the parsers may take. */
const resourceLimits = { maxOldGenerationSizeMb: 128 };

/** Start a worker, and wait until it says that it is ready; undefined where it cannot run. */
export function startWorker(code: URL): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(code, { resourceLimits });
      // It may fail later too, while it is being stopped: its errors are heard as long as it lives.
      worker.on("error", () => resolve(undefined)).once("exit", () => resolve(undefined));
      worker.once("message", () => resolve(worker));
    } catch {
      resolve(undefined);
    }
  });
}
