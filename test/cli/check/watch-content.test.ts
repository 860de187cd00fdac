import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { run } from "../../../src/cli/run.ts";
import * as parsing from "../../../src/source/parse-entry.ts";
import { equipment, makeContent } from "./make-content.ts";

vi.mock(import("../../../src/source/parse-entry.ts"), async (original) => {
  const all = await original();
  return { ...all, parseEntry: vi.fn(all.parseEntry) };
});

const broken = (text: string) => text.replace("name:", "nam:");

/** Watch a folder: wait for what is printed, and interrupt. */
function openWatch(cwd: string, ...words: string[]) {
  let printed = "";
  let interrupt = () => {};
  const print = (text: string) => {
    printed += text;
  };
  const code = run(["check", "--watch", ...words], {
    ...{ cwd, version: "1.2.3", colour: false, out: print, error: print },
    onInterrupt(end) {
      interrupt = end;
    },
  });
  return {
    /** Wait until something is printed, and take all that was printed up to it. */
    async until(text: string): Promise<string> {
      await vi.waitFor(() => expect(printed).toContain(text), { timeout: 15_000, interval: 10 });
      const end = printed.indexOf(text) + text.length;
      const taken = printed.slice(0, end);
      printed = printed.slice(end);
      return taken;
    },
    async end(): Promise<{ code: number; rest: string }> {
      interrupt();
      return { code: await code, rest: printed };
    },
  };
}

describe("remedykit check --watch", () => {
  afterEach(() => vi.mocked(parsing.parseEntry).mockClear());

  test("reports anew after each change, reads again what changed only, and ends with the last exit code", async () => {
    const folder = await makeContent();
    const chair = join(folder, "data/equipment/chair.md");
    const watch = openWatch(folder);
    expect(await watch.until("ends.\n")).toBe("2 files read, 2 valid\nWatching data. Ctrl+C ends.\n");
    vi.mocked(parsing.parseEntry).mockClear();
    await writeFile(chair, broken(equipment("Chair")));
    const report = await watch.until("2 files read, 1 valid, 1 with problems: 1 error\n");
    expect(report.split("\n").slice(0, 3)).toEqual([
      "",
      "Changed: data/equipment/chair.md",
      "data/equipment/chair.md:2:1 error Unexpected field `nam`, expected a field of an equipment, did you mean `name`? (known-fields)",
    ]);
    expect(new Set(vi.mocked(parsing.parseEntry).mock.calls.map(([{ path }]) => path))).toEqual(
      new Set(["data/equipment/chair.md"]),
    );
    await writeFile(chair, equipment("Chair"));
    await watch.until("2 files read, 2 valid\n");
    await writeFile(chair, "");
    await watch.until("1 error\n");
    expect(await watch.end()).toEqual({ code: 1, rest: "" });
  });

  test("sees files and folders come and go", async () => {
    const folder = await makeContent();
    const watch = openWatch(folder, "data");
    await watch.until("ends.\n");
    await rm(join(folder, "data/equipment/chair.md"));
    await watch.until("1 file read, 1 valid\n");
    await mkdir(join(folder, "new"));
    await writeFile(join(folder, "new/cold.md"), "");
    await rename(join(folder, "new"), join(folder, "data/causes"));
    await watch.until("2 files read, 1 valid, 1 with problems: 1 error\n");
    await writeFile(join(folder, "data/causes/heat.md"), "");
    await watch.until("3 files read, 1 valid, 2 with problems: 2 errors\n");
    await rm(join(folder, "data/causes"), { recursive: true });
    await watch.until("1 file read, 1 valid\n");
    expect((await watch.end()).code).toBe(0);
  });

  test("goes on when the content is gone for a while", async () => {
    const folder = await makeContent();
    const watch = openWatch(folder);
    await watch.until("ends.\n");
    await rename(join(folder, "data/equipment"), join(folder, "away"));
    await watch.until("Unexpected folder `data` without entries");
    await rename(join(folder, "away"), join(folder, "data/equipment"));
    await watch.until("2 files read, 2 valid\n");
    expect((await watch.end()).code).toBe(0);
  });

  test("takes up new exceptions", async () => {
    const folder = await makeContent({ "data/equipment/chair.md": equipment("Chair").replace("https", "") });
    const watch = openWatch(folder);
    await watch.until("ends.\n");
    await writeFile(join(folder, "data/exceptions.yaml"), "exceptions: 5\n");
    await watch.until("3 files read, 2 valid, 1 with problems: 1 error\n");
    await writeFile(join(folder, "data/exceptions.yaml"), "exceptions: []\n");
    await watch.until("2 files read, 2 valid\n");
    expect((await watch.end()).code).toBe(0);
  });

  test("takes up exceptions that stand elsewhere, and nothing else that stands there", async () => {
    const folder = await makeContent({ "rules/own.yaml": "exceptions: []\n" });
    const watch = openWatch(folder, "--exceptions", "rules/own.yaml");
    await watch.until("ends.\n");
    await writeFile(join(folder, "rules/other.yaml"), "");
    await writeFile(join(folder, "rules/own.yaml"), "exceptions: 5\n");
    expect((await watch.until("1 error\n")).split("\n")[1]).toBe("Changed: rules/own.yaml");
    expect((await watch.end()).code).toBe(1);
  });

  test("says nothing when a file is saved without a change", async () => {
    const folder = await makeContent();
    const watch = openWatch(folder);
    await watch.until("ends.\n");
    await writeFile(join(folder, "data/equipment/chair.md"), equipment("Chair"));
    await writeFile(join(folder, "data/notes.txt"), "not content");
    await new Promise((resume) => setTimeout(resume, 300));
    await writeFile(join(folder, "data/equipment/mat.md"), equipment("Mat"));
    expect(await watch.until("valid\n")).toBe("\nChanged: data/equipment/mat.md\n3 files read, 3 valid\n");
    await watch.end();
  });

  test("calls a folder that is not there a wrong usage", async () => {
    expect((await openWatch(await makeContent(), "nowhere").end()).code).toBe(2);
  });
});
