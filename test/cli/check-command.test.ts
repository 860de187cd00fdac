import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { chmod, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyContent, makeFolder, runIn } from "./open-terminal.ts";
import { towel } from "./towel.ts";

describe("remedykit check", () => {
  test("finds nothing wrong with our own content, and counts its files", async () => {
    const root = join(import.meta.dirname, "../..");
    const count = readdirSync(join(root, "data"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    ).length;
    expect(await runIn(root, "check")).toEqual({
      code: 0,
      out: `${count} files read, ${count} valid\n`,
      error: "",
    });
  });

  test("says every problem of every file with its place, and ends with 1", async () => {
    const folder = await makeFolder({
      "data/equipment/towel.md": towel.replace("name: Towel", "nam: Towel"),
      "data/equipment/wall.md": "",
      "data/equipment/chair.md": new Uint8Array([0xff, 0xfe, 0x00]),
      "data/equipment/mat.md": towel,
      "data/causes/mat.md": "no front matter",
    });
    const { code, out } = await runIn(folder, "check");
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      "data/causes/mat.md:1:1 error Unexpected `no front matter` on line 1, expected front matter between two lines of `---`, start the file with a line of `---` and nothing else (front-matter)",
      "  1 | no front matter",
      "    | ^^^^^^^^^^^^^^^",
      "",
      "data/causes/mat.md:1:1 error Unexpected second id `mat`, expected each id once: `data/equipment/mat.md` has it as well, rename one of the two (unique-ids)",
      "  1 | no front matter",
      "    | ^",
      "  The file name is the id, whatever the folder.",
      "",
      "data/equipment/chair.md:1:1 error Unexpected bytes that are not text, expected a text file in UTF-8, save it as UTF-8 (utf-8-text)",
      "",
      "data/equipment/mat.md:1:1 error Unexpected second id `mat`, expected each id once: `data/causes/mat.md` has it as well, rename one of the two (unique-ids)",
      "  1 | ---",
      "    | ^",
      "  The file name is the id, whatever the folder.",
      "",
      "data/equipment/towel.md:2:1 error Unexpected field `nam`, expected a field of an equipment, did you mean `name`? (known-fields)",
      "  2 | nam: Towel",
      "    | ^^^",
      "  The fields are name, aliases, facts, review, summary, householdSubstitute, safetyCheck.",
      "",
      "data/equipment/wall.md:1:1 error Unexpected empty file, expected front matter between two lines of `---`, write the fields of the entry between them (front-matter)",
      "",
      "More about these rules:",
      "  docs/rules.md#front-matter",
      "  docs/rules.md#known-fields",
      "  docs/rules.md#unique-ids",
      "  docs/rules.md#utf-8-text",
      "",
      "5 files read, 0 valid, 5 with problems: 6 errors",
      "",
    ]);
  });

  test("holds the links of a single file against its whole folder and reports that file only", async () => {
    const folder = await copyContent();
    await writeFile(join(folder, "data/equipment/broken.md"), "");
    const { code, out } = await runIn(folder, "check", "data/remedies/heat.md");
    expect({ code, out }).toEqual({ code: 0, out: "1 file read, 1 valid\n" });
  });

  test("suggests the id that may be meant", async () => {
    const folder = await copyContent();
    const path = "data/remedies/heat.md";
    await writeFile(
      join(folder, path),
      (await import("node:fs"))
        .readFileSync(join(folder, path), "utf8")
        .replace("equipment: [heat-pad]", "equipment: [heat-pda]"),
    );
    const { code, out } = await runIn(folder, "check", path);
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toBe(
      "data/remedies/heat.md:11:13 error Unexpected equipment `heat-pda`, expected a file `equipment/heat-pda.md`, did you mean `heat-pad`? (known-ids)",
    );
  });

  test.each([
    ["a path that is not there", ["nowhere"], "Unexpected path `nowhere`, expected a file or folder that exists\n"],
    [
      "a folder without entries",
      ["empty"],
      "Unexpected folder `empty` without entries, expected folders such as `remedies`, `claims`, `guides` in it\n",
    ],
    [
      "a file that is no entry",
      ["empty/readme.txt"],
      "Unexpected file `empty/readme.txt`, expected an entry, such as `data/remedies/heat.md`\n",
    ],
  ])("calls %s a wrong usage", async (_, words, error) => {
    const folder = await makeFolder({ "empty/readme.txt": "" });
    expect(await runIn(folder, "check", ...words)).toEqual({ code: 2, out: "", error });
  });

  test("never waits for a pipe, nor stops at a file that must not be read", async () => {
    const mat = towel.replace("Towel", "Mat");
    const folder = await makeFolder({ "data/equipment/towel.md": towel, "data/equipment/secret.md": mat });
    execFileSync("mkfifo", [join(folder, "data/equipment/pipe.md")]);
    await chmod(join(folder, "data/equipment/secret.md"), 0);
    const { code, out } = await runIn(folder, "check");
    const secret =
      "data/equipment/secret.md:1:1 error Unexpected file that must not be read, expected a file, change who may read it (plain-file)";
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => line.includes(" error "))).toEqual([
      "data/equipment/pipe.md:1:1 error Unexpected device, expected a file, remove it (plain-file)",
      // The superuser may read everything.
      ...(process.getuid?.() === 0 ? [] : [secret]),
    ]);
  });

  test("never follows a link out of the folder", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel, "secret.md": towel });
    await symlink(join(folder, "secret.md"), join(folder, "data/equipment/secret.md"));
    const { code, out } = await runIn(folder, "check");
    expect(code).toBe(1);
    expect(out).toBe(
      [
        "data/equipment/secret.md:1:1 error Unexpected symbolic link, expected a file, copy here what it leads to (plain-file)",
        "",
        "More about these rules:",
        "  docs/rules.md#plain-file",
        "",
        "2 files read, 1 valid, 1 with problems: 1 error",
        "",
      ].join("\n"),
    );
  });

  test("says that a folder stands where a file should", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": towel, "data/equipment/more/mat.md": towel });
    const { code, out } = await runIn(folder, "check");
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toBe(
      "data/equipment/more:1:1 error Unexpected folder, expected a file, move its files up (plain-file)",
    );
  });

  test("reads no more of a huge file than its limit", async () => {
    const folder = await makeFolder({ "data/equipment/towel.md": "x".repeat(5_000_000) });
    const { code, out } = await runIn(folder, "check");
    expect(code).toBe(1);
    expect(out.split("\n")[0]).toBe(
      "data/equipment/towel.md:1:1 error Unexpected file of more than 128 KiB, expected at most 131072 bytes, split it into several entries (small-file)",
    );
  });
});
