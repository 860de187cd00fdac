import { fork } from "node:child_process";
import { join } from "node:path";

/** Create a worker: a process that keeps vitest warm. It is ended and started anew where a mutant runs without end. */
export function createWorker(root) {
  let child;
  const start = async () => {
    const stdio = ["ignore", "ignore", "pipe", "ipc"];
    child = fork(join(import.meta.dirname, "worker.mjs"), { cwd: root, stdio });
    let said = "";
    child.stderr.on("data", (chunk) => {
      said = `${said}${chunk}`.slice(-2000);
    });
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("exit", (code, signal) => reject(new Error(`vitest does not start (${signal ?? code}): ${said}`)));
    });
    child.removeAllListeners();
  };
  return {
    start,
    /** Give tests to the worker. The answer is `undefined` where they did not come to an end in time. */
    async ask(task, milliseconds) {
      const asked = child;
      let timer;
      const answer = await new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds);
        asked.once("message", resolve);
        asked.once("exit", () => resolve());
        asked.send(task);
      });
      clearTimeout(timer);
      asked.removeAllListeners();
      if (answer !== undefined) return answer;
      asked.kill("SIGKILL");
      await start();
      return undefined;
    },
    close: () => child.kill("SIGKILL"),
  };
}
