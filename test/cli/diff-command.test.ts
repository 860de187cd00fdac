import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { copyContent, makeFolder, runIn } from "./open-terminal.ts";

const cup = (summary: string) =>
  `---\nname: Cup\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\nsummary: ${summary}\nsafetyCheck: Check that it is clean.\n---\n`;
const files = { "old/equipment/cup.md": cup("A cup."), "new/equipment/cup.md": cup("A mug.") };

const mended = [
  "changed  equipment cup  patch",
  "  summary: `A cup.` → `A mug.`  patch",
  "",
  "1 changed; needs a patch version",
  "",
].join("\n");

describe("remedykit diff", () => {
  test("says what changed between two content folders", async () => {
    const folder = await makeFolder(files);
    expect(await runIn(folder, "diff", "old", "new")).toEqual({ code: 0, out: mended, error: "" });
  });

  test("reads what remedykit build wrote, for one or for both", async () => {
    const folder = await makeFolder(files);
    for (const name of ["old", "new"]) await runIn(folder, "build", name, "--out", `made-${name}`);
    for (const words of [
      ["made-old/data.json", "made-new/data.json"],
      ["made-old/data.json", "new"],
      ["old", "made-new/data.json"],
    ]) {
      expect(await runIn(folder, "diff", ...words)).toEqual({ code: 0, out: mended, error: "" });
    }
  });

  test("compares with the built-in catalog where no other is named", async () => {
    const folder = await copyContent();
    expect(await runIn(folder, "diff", "data")).toEqual({
      code: 0,
      out: "Nothing changed; needs no new version\n",
      error: "",
    });
    const small = await makeFolder(files);
    const { code, out } = await runIn(small, "diff", "old");
    const counts = `1 removed, ${catalog.entries.length + catalog.moved.length} added; needs a major version`;
    expect([code, out.split("\n").at(-2)]).toEqual([0, counts]);
  });

  test("takes the ids that were changed along, from a folder and from a file", async () => {
    const folder = await makeFolder({
      ...files,
      "new/equipment/cup.md": "---\nmovedTo: mug\n---\n",
      "new/equipment/mug.md": cup("A cup."),
    });
    await runIn(folder, "build", "new", "--out", "made");
    for (const after of ["new", "made/data.json"]) {
      expect((await runIn(folder, "diff", "old", after)).out).toBe(
        "moved    equipment cup → mug  minor\n\n1 moved; needs a minor version\n",
      );
    }
  });

  test("prints the answer as JSON", async () => {
    const folder = await makeFolder(files);
    const { code, out } = await runIn(folder, "diff", "old", "new", "--json");
    const fields = [{ change: "changed", path: ["summary"], before: "A cup.", after: "A mug.", bump: "patch" }];
    const answer = {
      bump: "patch",
      entries: [{ change: "changed", kind: "equipment", id: "cup", bump: "patch", fields }],
    };
    expect(code).toBe(0);
    expect(out).toBe(`${JSON.stringify(answer, undefined, 2)}\n`);
  });

  test("says the problems of a folder instead of an answer", async () => {
    const folder = await makeFolder({ ...files, "new/equipment/cup.md": "" });
    const { code, out, error } = await runIn(folder, "diff", "old", "new");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain("new/equipment/cup.md:1:1 error Unexpected empty file");
  });

  test.each([
    ["no path", [], "error: missing required argument 'before'\n"],
    ["a path too many", ["old", "new", "old"], "error: too many arguments for 'diff'."],
    ["an option that is none", ["old", "new", "--jsn"], "error: unknown option '--jsn'\n(Did you mean --json?)"],
  ])("calls %s a wrong usage", async (_, words, says) => {
    const { code, out, error } = await runIn(await makeFolder(files), "diff", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
  });

  test.each([
    ["before", ["none.json", "old"]],
    ["after", ["old", "none.json"]],
  ])("says in one line that the path %s leads nowhere", async (_, words) => {
    expect(await runIn(await makeFolder(files), "diff", ...words)).toEqual({
      code: 2,
      out: "",
      error: "Unexpected path `none.json`, expected `remedykit`, or a content folder or `data.json` that exists\n",
    });
  });

  test("writes control characters of a path as codes", async () => {
    const { error } = await runIn(await makeFolder(files), "diff", "no\nne\u001b[31m");
    expect(error).toBe(
      "Unexpected path `no\\u{a}ne\\u{1b}[31m`, expected `remedykit`, or a content folder or `data.json` that exists\n",
    );
  });

  test("follows a link to a file, which a shell may hand over, but not to a folder", async () => {
    const folder = await makeFolder(files);
    await runIn(folder, "build", "new", "--out", "made");
    await symlink(join(folder, "made/data.json"), join(folder, "link.json"));
    await symlink(join(folder, "new"), join(folder, "link"));
    expect((await runIn(folder, "diff", "old", "link.json")).out).toBe(mended);
    expect(await runIn(folder, "diff", "old", "link")).toEqual({
      code: 2,
      out: "",
      error: "Unexpected link `link`, expected a file or folder\n",
    });
  });

  test("says that a folder holds no entry", async () => {
    const folder = await makeFolder(files);
    await mkdir(join(folder, "empty"));
    const { code, error } = await runIn(folder, "diff", "old", "empty");
    expect(code).toBe(2);
    expect(error.split(",")[0]).toBe("Unexpected folder `empty` without entries");
  });
});
