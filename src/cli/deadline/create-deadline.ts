import type { Worker } from "node:worker_threads";
import { limits } from "../../source/limits.ts";
import type { SourceFile } from "../../source/parse-entry.ts";
import { parseInTime } from "./parse-in-time.ts";
import { toParseOrder } from "./parse-order.ts";
import { startWorker } from "./start-worker.ts";

/** A deadline that files are parsed under, one after the other. */
export interface Deadline {
  /** Tell whether a file can be parsed in time. Where no worker can run, nobody knows, and the parser has the time it takes. */
  isMet(file: SourceFile): Promise<boolean>;
  /** Stop what still runs. */
  end(): Promise<void>;
}

/**
 * Create a deadline. Its worker starts with the first file that needs a parser, and anew after one that took too much; the
 * time to start counts for nothing.
 */
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
