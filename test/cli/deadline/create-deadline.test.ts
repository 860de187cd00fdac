import { describe, expect, test } from "vitest";
import { createDeadline } from "../../../src/cli/deadline/create-deadline.ts";
import { goodFiles } from "../../source/good-files.ts";

const path = "data/equipment/bathtub.md";
const worker = new URL("./worker.mjs", import.meta.url);

/** A file that a parser must read, since its words are not plain. */
const file = (words: string) => ({ path, value: goodFiles[path].replace("Warm, not hot.", `**${words}**`) });

describe("a deadline", () => {
  test("is met by what a parser reads, not by what takes too much time, one after the other", async () => {
    const deadline = createDeadline(worker, 3);
    const met = [];
    for (const words of ["warm", "without end", "broken", "warm", "without end", "warm"]) {
      met.push(await deadline.isMet(file(words)));
    }
    await deadline.end();
    expect(met).toEqual([true, false, true, true, false, true]);
  });

  test("is not met by what takes too much memory", async () => {
    const deadline = createDeadline(worker, 60);
    expect(await deadline.isMet(file("without bounds"))).toBe(false);
    await deadline.end();
  });

  test("counts for nothing where the file needs no parser, or is refused before", async () => {
    const deadline = createDeadline(worker, 3);
    const plain = { path, value: goodFiles[path].replace("Warm, not hot.", "Warm without end.") };
    expect(await deadline.isMet(plain)).toBe(true);
    expect(await deadline.isMet({ ...file("without end"), path: "data/elsewhere/x.md" })).toBe(true);
    expect(await deadline.isMet({ path, value: "without end" })).toBe(true);
    expect(await deadline.isMet(file(`without end${" *x".repeat(1_100)}`))).toBe(true);
    await deadline.end();
  });

  test("leaves a parser its time where no worker can run, however long that takes to show", async () => {
    const deadline = createDeadline(new URL("./gone.mjs", import.meta.url), 0);
    expect(await deadline.isMet(file("without end"))).toBe(true);
    await deadline.end();
  });
});
