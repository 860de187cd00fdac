import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyContent, makeFolder, runIn } from "./open-terminal.ts";

const file = (fields: string, body: string) =>
  `---\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\n${fields}\n---\n\n${body}\n`;
const own = {
  "content/conditions/headache.md": file("name: Headache\nsummary: Pain in the head.", "## About\n\nPain in the head."),
  "content/equipment/cup.md": file("name: Cup\nsummary: A cup.\nsafetyCheck: Check that it is clean.", ""),
};

describe("remedykit build", () => {
  test("compiles a content folder, names each file, and takes the version from package.json", async () => {
    const folder = await makeFolder({ ...own, "package.json": '{"version":"3.2.1"}' });
    const { code, out } = await runIn(folder, "build", "content", "--out", "made", "--license", "CC0-1.0");
    expect(code).toBe(0);
    const lines = out.trim().split("\n");
    expect(lines.at(-1)).toBe("2 files read, 2 valid");
    expect(lines.slice(0, -1).sort()).toEqual(
      readdirSync(join(folder, "made"))
        .map((name) => join("made", name))
        .sort(),
    );
    expect(JSON.parse(readFileSync(join(folder, "made/data.json"), "utf8"))).toMatchObject({
      version: "3.2.1",
      license: "CC0-1.0",
      entries: [
        { kind: "equipment", id: "cup" },
        { kind: "condition", id: "headache" },
      ],
    });
  });

  test("makes modules that an app can load", async () => {
    const folder = await makeFolder({ ...own, "package.json": '{"type":"module"}' });
    await runIn(folder, "build", "content", "--out", "made");
    const { headache }: { headache: { name: string } } = await import(join(folder, "made/conditions.js"));
    expect(headache.name).toBe("Headache");
    expect(Object.isFrozen(headache)).toBe(true);
    expect(readFileSync(join(folder, "made/conditions.d.ts"), "utf8")).toContain(
      'export declare const headache: Condition & { readonly id: "headache" };',
    );
  });

  test("writes nothing when a file has a problem, and says where it is", async () => {
    const folder = await makeFolder({
      ...own,
      "content/equipment/cup.md": "---\nname: Cup\n---\n",
      "made/kept.txt": "as it was",
    });
    const { code, error } = await runIn(folder, "build", "content", "--out", "made");
    expect(code).toBe(1);
    expect(error).toContain("content/equipment/cup.md:1:1 error Unexpected missing `review`");
    expect(error.endsWith("Nothing was written to made\n")).toBe(true);
    expect(readdirSync(join(folder, "made"))).toEqual(["kept.txt"]);
  });

  test("does not let a broken link through", async () => {
    const folder = await copyContent();
    await writeFile(
      join(folder, "data/guides/mine.md"),
      file(
        "name: Mine\nsummary: Mine.\ncondition: leg-cramps\nmainMessage: Rest.\nforWhom: Me.\nnotForWhom: You.\nsections:\n  - heading: One\n    entries: [heat, nothing-here]\ndisclaimers: [general-information]",
        "",
      ),
    );
    const { code, error } = await runIn(folder, "build", "data", "--out", "made");
    expect(code).toBe(1);
    expect(error.split("\n")[0]).toBe(
      "data/guides/mine.md:11:21 error Unexpected entry `nothing-here`, expected the id of an entry, add the file or mend the id (known-ids)",
    );
    expect(existsSync(join(folder, "made"))).toBe(false);
  });

  test.each([
    ["no --out", ["build", "content"], "error: required option '-o, --out <folder>' not specified"],
    [
      "a version that could be code",
      ["build", "content", "-o", "x", "--content-version", '1"+x'],
      "Expected a version such as 1.2.0.",
    ],
    [
      "a module name that could be code",
      ["build", "content", "-o", "x", "--import-from", '";x'],
      "Expected the name of a module.",
    ],
  ])("calls %s a wrong usage", async (_, words, says) => {
    const folder = await makeFolder(own);
    const { code, error } = await runIn(folder, ...words);
    expect(code).toBe(2);
    expect(error).toContain(says);
  });
});
