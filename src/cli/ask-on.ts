import { createInterface } from "node:readline/promises";

/** Ask questions on a terminal, one at a time. An answer is undefined when the person ends the input. */
export function askOn(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): (question: string) => Promise<string | undefined> {
  return async (question) => {
    const lines = createInterface({ input, output });
    const ended = new Promise<undefined>((resolve) => {
      lines.once("close", () => resolve(undefined));
    });
    try {
      return await Promise.race([lines.question(question).catch(() => undefined), ended]);
    } finally {
      lines.close();
    }
  };
}
