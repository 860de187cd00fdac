import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runIn } from "../open-terminal.ts";
import { equipment, makeContent, wordy } from "./make-content.ts";

const counts = (out: string) => out.trimEnd().split("\n").at(-1);
const found = (out: string) =>
  [...out.matchAll(/^(\S+:\d+:\d+ \w+) .*\((.*)\)$/gm)].map(([, at, rule]) => `${at} ${rule}`);
const warned = { "data/equipment/chair.md": equipment("Chair", wordy) };
const exceptions = (rule: string) =>
  `exceptions:\n  - file: equipment/chair.md\n    rule: ${rule}\n    reason: The wording of the maker.\n    since: 2026-11-26\n`;

describe("remedykit check", () => {
  test("ends with 0 for a warning, and with 1 for one that is looked at strictly", async () => {
    const folder = await makeContent(warned);
    const plain = await runIn(folder, "check");
    expect([plain.code, counts(plain.out)]).toEqual([0, "2 files read, 2 valid, 1 warning"]);
    expect((await runIn(folder, "check", "--strict")).code).toBe(1);
  });

  test("leaves out warnings where only errors are asked for", async () => {
    const folder = await makeContent({ ...warned, "data/equipment/cup.md": "" });
    const { code, out } = await runIn(folder, "check", "--quiet");
    expect([code, found(out), counts(out)]).toEqual([
      1,
      ["data/equipment/cup.md:1:1 error front-matter"],
      "3 files read, 2 valid, 1 with problems: 1 error",
    ]);
  });

  test.each([
    ["json", '{\n  "files": 2,'],
    ["sarif", '{\n  "$schema": "https://docs.oasis-open.org/sarif/'],
    ["github", "::warning file=data/equipment/chair.md,line=5,col=30,"],
    ["markdown", "**2 files read, 2 valid, 1 warning**\n"],
    ["terminal", "data/equipment/chair.md:5:30 warning Unexpected sentence of 29 words"],
  ])("reports as %s", async (name, start) => {
    const { out } = await runIn(await makeContent(warned), "check", "--reporter", name);
    expect(out.slice(0, start.length)).toBe(start);
  });

  test("writes the report into a file and prints the counts", async () => {
    const folder = await makeContent(warned);
    const { code, out } = await runIn(folder, "check", "--reporter", "json", "--out", "made/report.json");
    expect([code, out]).toEqual([0, "made/report.json\n2 files read, 2 valid, 1 warning\n"]);
    const report = JSON.parse(await readFile(join(folder, "made/report.json"), "utf8"));
    expect([report.warnings, report.messages[0].rule]).toEqual([1, "short-sentences"]);
  });

  test("leaves nothing behind where the report cannot be written", async () => {
    const folder = await makeContent({ "made/report/file": "" });
    const { code, error } = await runIn(folder, "check", "--out", "made/report");
    expect([code, error]).toEqual([2, "Unexpected folder `report`, expected a file to write to\n"]);
    expect(await readdir(join(folder, "made"))).toEqual(["report"]);
  });

  test("needs an exception from a hint only where hints are asked for", async () => {
    const folder = await makeContent({ "data/exceptions.yaml": exceptions("single-words") });
    expect(counts((await runIn(folder, "check")).out)).toBe("2 files read, 2 valid");
    expect(found((await runIn(folder, "check", "--notes")).out)).toEqual([
      "data/exceptions.yaml:2:11 error needed-exceptions",
    ]);
  });

  test("reports on each path that is named, whatever else is", async () => {
    const folder = await makeContent({
      "data/equipment/cup.md": "",
      "more/equipment/one.md": "",
      "more/equipment/two.md": "",
    });
    const paths = ["data", "more/equipment/one.md"];
    expect(found((await runIn(folder, "check", ...paths)).out)).toEqual([
      "data/equipment/cup.md:1:1 error front-matter",
      "more/equipment/one.md:1:1 error front-matter",
    ]);
    expect(counts((await runIn(folder, "check", "data", "data/equipment/wall.md")).out)).toBe(
      "3 files read, 2 valid, 1 with problems: 1 error",
    );
  });

  test("reports on an entry that stands beside the folders of the kinds, but not on a readme", async () => {
    const folder = await makeContent({ "data/cup.md": "junk", "data/README.md": "# Ours" });
    expect(found((await runIn(folder, "check")).out)).toEqual([
      "data/cup.md:1:1 error known-folder",
      "data/cup.md:1:1 error front-matter",
    ]);
  });

  test("misses a published id in the folder that is named", async () => {
    const folder = await makeContent({
      "last.json": JSON.stringify({ entries: [{ kind: "equipment", id: "gone" }] }),
    });
    expect(found((await runIn(folder, "check", "data/equipment", "--published", "last.json")).out)).toEqual([
      "data/equipment/gone.md:1:1 error lasting-ids",
    ]);
  });

  test("gives hints on plain language where they are asked for", async () => {
    const folder = await makeContent({ "data/equipment/chair.md": equipment("Chair", " Look at at it.") });
    expect(counts((await runIn(folder, "check")).out)).toBe("2 files read, 2 valid");
    const { code, out } = await runIn(folder, "check", "--notes");
    expect([code, found(out), counts(out)]).toEqual([
      0,
      ["data/equipment/chair.md:5:35 note single-words"],
      "2 files read, 2 valid, 1 note",
    ]);
  });

  test("checks for the day that it is told", async () => {
    const folder = await makeContent();
    const { out } = await runIn(folder, "check", "--today", "2029-01-01");
    expect(found(out)).toEqual([
      "data/equipment/chair.md:3:48 warning fresh-reviews",
      "data/equipment/wall.md:3:48 warning fresh-reviews",
    ]);
  });

  test("leaves out what exceptions.yaml accepts, in every command that reads the folder", async () => {
    const folder = await makeContent({ ...warned, "data/exceptions.yaml": exceptions("short-sentences") });
    expect(await runIn(folder, "check")).toEqual({ code: 0, out: "2 files read, 2 valid\n", error: "" });
    const built = await runIn(folder, "build", "data", "--out", "made");
    expect(counts(built.out)).toBe("2 files read, 2 valid");
  });

  test("says where an exception is no longer needed, also to build and list", async () => {
    const folder = await makeContent({ "data/exceptions.yaml": exceptions("short-sentences") });
    const { code, out } = await runIn(folder, "check");
    expect([code, out.split("\n").slice(0, 3)]).toEqual([
      1,
      [
        "data/exceptions.yaml:2:11 error Unexpected exception from `short-sentences` for `equipment/chair.md`, expected a problem that is still there, remove the exception (needed-exceptions)",
        "  2 |   - file: equipment/chair.md",
        "    |           ^^^^^^^^^^^^^^^^^^",
      ],
    ]);
    expect((await runIn(folder, "list", "equipment", "--content", "data")).code).toBe(1);
    expect((await runIn(folder, "build", "data", "--out", "made")).code).toBe(1);
  });

  test.each([
    ["not needed", exceptions("short-sentences"), "Unexpected exception from `short-sentences`"],
    ["not readable", "exceptions: [", "Unexpected `[` that is not closed"],
    ["a bare list", "- a\n", 'Unexpected `["a"]`, expected the fields `exceptions`'],
    [
      "dated ahead",
      exceptions("short-sentences").replace("2026-11-26", "2030-11-26"),
      "Unexpected `2030-11-26` for `since`, expected a day that has come",
    ],
  ])("says that exceptions are %s, also where one file is asked about", async (_, text, says) => {
    const folder = await makeContent({ "data/exceptions.yaml": text });
    const { code, out } = await runIn(folder, "check", "data/equipment/chair.md", "--today", "2026-11-26");
    expect(code).toBe(1);
    expect(out).toContain(says);
  });

  test("takes exceptions from another file", async () => {
    const folder = await makeContent({ ...warned, "mine.yaml": exceptions("short-sentences") });
    expect((await runIn(folder, "check", "--exceptions", "mine.yaml")).out).toBe("2 files read, 2 valid\n");
  });

  test("holds words against the texts of others", async () => {
    const text = "It says: sit down near the edge and look at each of the four legs of it before you sit. The end.";
    const copied = " Near the edge and look at each of the four legs of it before you sit.";
    const folder = await makeContent({ "a.txt": text, "data/equipment/chair.md": equipment("Chair", copied) });
    expect((await runIn(folder, "check", "--against", "a.txt")).out.split("\n")[0]).toContain("own-words");
  });

  test("says which published ids are gone", async () => {
    const ids = [
      { kind: "equipment", id: "wall" },
      { kind: "equipment", id: "mat" },
    ];
    const folder = await makeContent({ "old.json": JSON.stringify({ entries: ids, more: 1 }) });
    const { code, out } = await runIn(folder, "check", "--published", "old.json");
    expect([code, out.includes("`mat`"), out.includes("`wall`")]).toEqual([1, true, false]);
  });

  test.each([
    ["a day that is none", ["--today", "2026-02-30"], "Expected a day such as 2026-11-26."],
    ["an unknown reporter", ["--reporter", "xml"], "Allowed choices are terminal, json, sarif, github, markdown."],
    ["--strict with --quiet", ["--strict", "--quiet"], "cannot be used with option '-q, --quiet'"],
    [
      "exceptions that are not there",
      ["--exceptions", "x"],
      "Unexpected path `x`, expected a file of exceptions that exists\n",
    ],
    [
      "exceptions that are a folder",
      ["--exceptions", "data"],
      "Unexpected folder `data`, expected a file of exceptions\n",
    ],
    ["a text that is not there", ["--against", "x\n"], "Unexpected path `x\\u{a}`, expected a file that exists\n"],
    ["a text that is a folder", ["--against", "data"], "Unexpected path `data`, expected a file\n"],
    [
      "a release that is no JSON",
      ["--published", "a.txt"],
      "Unexpected content of `a.txt`, expected a `data.json` as `remedykit build` writes it\n",
    ],
    [
      "a release of something else",
      ["--published", "a.json"],
      "Unexpected content of `a.json`, expected a `data.json` as `remedykit build` writes it\n",
    ],
  ])("calls %s a wrong usage", async (_, words, says) => {
    const folder = await makeContent({ "a.txt": "a", "a.json": '{"entries":[1]}' });
    const { code, out, error } = await runIn(folder, "check", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toContain(says);
  });
});
