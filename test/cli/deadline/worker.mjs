import { parentPort } from "node:worker_threads";

/** A parser that does what the body says, so that a test needs no text that is slow to parse. */
parentPort.on("message", ({ body }) => {
  while (body.includes("without end"));
  const kept = [];
  while (body.includes("without bounds")) kept.push([kept.length, String(kept.length)]);
  if (body.includes("broken")) throw new Error("broken");
  parentPort.postMessage("read");
});
parentPort.postMessage("ready");
