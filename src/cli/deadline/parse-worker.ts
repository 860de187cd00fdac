import { parentPort } from "node:worker_threads";
import { parseBody } from "../../source/parse-body.ts";
import { parseYaml } from "../../source/parse-yaml.ts";
import type { ParseOrder } from "./parse-order.ts";

// It only says that it came to an end: the file is parsed again where its problems are told.
parentPort?.on("message", ({ frontMatter, body, bodyLine, kind }: ParseOrder) => {
  parseYaml(frontMatter);
  parseBody(body, bodyLine, kind);
  parentPort?.postMessage("read");
});
// What had to be loaded is.
parentPort?.postMessage("ready");
