import type { Worker } from "node:worker_threads";
import type { ParseOrder } from "./parse-order.ts";

/** What became of a parser under a deadline: it may have taken too much time or memory, or could not run. */
export type Outcome = "read" | "too much" | "not run";

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Let a worker parse for so many milliseconds at most. One that did not come to an end must be stopped. */
export function parseInTime(worker: Worker, order: ParseOrder, milliseconds: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError);
      resolve(outcome);
    };
    const onMessage = () => end("read");
    const onError = (error: Error) => end(isOutOfMemory(error) ? "too much" : "not run");
    const timer = setTimeout(() => end("too much"), milliseconds);
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(order);
  });
}
