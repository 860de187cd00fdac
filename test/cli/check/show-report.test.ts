import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileRules } from "../../../src/check/file-rules.ts";
import { rules } from "../../../src/check/rules/index.ts";
import { run } from "../../../src/cli/run.ts";
import { noteRules } from "../../../src/notes/note-rules.ts";
import { runIn } from "../open-terminal.ts";
import { equipment, makeContent, wordy } from "./make-content.ts";

const warned = { "data/equipment/chair.md": equipment("Chair", wordy) };
const hinted = { "data/equipment/chair.md": equipment("Chair", " Look at at it.") };
const broken = { "data/equipment/chair.md": "" };

/** Run the command line at a terminal that shows colour, and give what it prints. */
async function runInColour(cwd: string, ...words: string[]): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  await run(words, { cwd, version: "1.2.3", colour: true, out: print, error: print });
  return printed.join("");
}

describe("the exit code of remedykit check", () => {
  test.each([
    ["nothing", {}, [], 0],
    ["nothing, looked at strictly,", {}, ["--strict"], 0],
    ["a hint", hinted, ["--notes"], 0],
    ["a hint, looked at strictly,", hinted, ["--notes", "--strict"], 0],
    ["a warning", warned, [], 0],
    ["a warning, looked at strictly,", warned, ["--strict"], 1],
    ["an error", broken, [], 1],
    ["an error, looked at strictly,", broken, ["--strict"], 1],
  ])("for %s is right, on the terminal and with a file", async (_, content, words, code) => {
    const folder = await makeContent(content);
    expect((await runIn(folder, "check", ...words)).code).toBe(code);
    expect((await runIn(folder, "check", ...words, "--out", "report.txt")).code).toBe(code);
  });
});

describe("the colour of a report", () => {
  test("is there on a terminal that shows it", async () => {
    const folder = await makeContent(warned);
    const { out } = await runIn(folder, "check");
    const coloured = await runInColour(folder, "check");
    expect(coloured).toContain("\u001b[33mwarning\u001b[");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(out);
  });

  test("is never in a file, nor in the counts beside it", async () => {
    const folder = await makeContent(warned);
    const { out } = await runIn(folder, "check");
    const said = await runInColour(folder, "check", "--out", "report.txt");
    expect(said).toBe("report.txt\n2 files read, 2 valid, 1 warning\n");
    expect(await readFile(join(folder, "report.txt"), "utf8")).toBe(out);
  });
});

describe("a report as SARIF", () => {
  const hints = noteRules.map(({ id, about, why }) => ({
    id,
    shortDescription: { text: about },
    fullDescription: { text: why },
    helpUri: `https://unpkg.com/remedykit/docs/rules.md#${id}`,
    defaultConfiguration: { level: "note" },
  }));
  const listRules = async (...words: string[]) => {
    const { out } = await runIn(await makeContent(hinted), "check", "--reporter", "sarif", ...words);
    return JSON.parse(out).runs[0].tool.driver.rules;
  };
  const ids = [...fileRules, ...rules].map(({ id }) => id);

  test("describes every rule, and the hints where they are asked for", async () => {
    const plain = await listRules();
    expect(plain.map(({ id }: { id: string }) => id)).toEqual([...ids].sort());
    expect(await listRules("--notes")).toEqual(
      [...plain, ...hints].sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
    );
  });
});
