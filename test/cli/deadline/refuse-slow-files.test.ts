import { describe, expect, test } from "vitest";
import { refuseSlowFiles } from "../../../src/cli/deadline/refuse-slow-files.ts";
import { parseEntry } from "../../../src/source/parse-entry.ts";
import { goodFiles } from "../../source/good-files.ts";

const path = "data/equipment/bathtub.md";
const worker = new URL("./worker.mjs", import.meta.url);
const large = "word ".repeat(2_000);
const file = (words: string) => ({ path, value: goodFiles[path].replace("Warm, not hot.", `**x** ${words}`) });

describe("refuseSlowFiles", () => {
  test("refuses a large file that is not parsed in time, and leaves the others as they are", async () => {
    const link = { path: "data/equipment/link.md", value: large, instead: "symbolic link" } as const;
    const huge = { path: "data/equipment/huge.md", value: "without end".repeat(20_000) };
    const files = [file(large), file(`without end ${large}`), file("without end, but small"), link, huge, file(large)];
    const read = await refuseSlowFiles(files, worker);
    expect(read).toEqual(files.map((each, at) => (at === 1 ? { ...each, instead: "file that takes too long" } : each)));
    expect(read.slice(1, 2).flatMap((each) => parseEntry(each).messages.map(String))).toEqual([
      `${path}:1:1: Unexpected file that takes too long, expected at most 2 seconds to read the file, write plain text or split the entry`,
    ]);
  });

  test("waits for nothing without a worker", async () => {
    const files = [file(`without end ${large}`)];
    expect(await refuseSlowFiles(files, undefined)).toBe(files);
  });
});
