import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { limits } from "../../source/limits.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { parseInTime } from "./parse-in-time.ts";
import { toParseOrder } from "./parse-order.ts";

/** What the parsers may take. */
const resourceLimits = { maxOldGenerationSizeMb: 128 };

/** A deadline that files are parsed under, one after the other. */
export interface Deadline {
  /** Tell whether a file can be parsed in time. Where no worker can run, nobody knows, and the parser has the time it takes. */
  isMet(file: SourceFile): Promise<boolean>;
  /** Stop what still runs. */
  end(): Promise<void>;
}

/** Start a worker; undefined where none may run. */
async function startWorker(code: URL): Promise<Worker | undefined> {
  try {
    const worker = new Worker(code, { resourceLimits });
    // It may fail while it is being stopped.
    worker.on("error", () => {});
    // The time to start counts for nothing.
    await once(worker, "online");
    return worker;
  } catch {
    return undefined;
  }
}

/** Create a deadline. Its worker starts with the first file that needs a parser, and anew after one that took too much. */
export function createDeadline(code: URL, seconds: number = limits.seconds.most): Deadline {
  let worker: Worker | undefined;
  const end = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    end,
    async isMet(file) {
      const order = toParseOrder(file);
      if (!order) return true;
      worker ??= await startWorker(code);
      const outcome = worker ? await parseInTime(worker, order, seconds * 1_000) : "not run";
      if (outcome !== "read") await end();
      return outcome !== "too much";
    },
  };
}
