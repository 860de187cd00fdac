import { describe, expect, test } from "vitest";
import { kindFolders, kinds } from "../../src/schema/vocabulary/kind.ts";
import { identifyPath } from "../../src/source/identify-path.ts";
import { goodFiles } from "./good-files.ts";
import { listProblems } from "./list-problems.ts";

const good = goodFiles["data/equipment/bathtub.md"];
const badName = (name: string, meant?: string) =>
  `1:1 id-as-file-name: Unexpected file name \`${name}\`, expected small letters, digits and single hyphens before \`.md\`, a letter first, ${meant ? `rename it to \`${meant}\`` : "rename the file"}`;

describe("identifyPath", () => {
  test.each([...kinds])("reads the kind %s from its folder", (kind) => {
    expect(identifyPath(`data/${kindFolders[kind]}/a-1.md`)).toEqual({ kind, id: "a-1", problems: [] });
  });

  test.each(["equipment/tub.md", "/a/b/equipment/tub.md", "C:\\data\\equipment\\tub.md", "../equipment/tub.md"])(
    "looks only at the last folder and the file name of %s",
    (path) => {
      expect(identifyPath(path)).toEqual({ kind: "equipment", id: "tub", problems: [] });
    },
  );

  test.each([
    ["data/equipmnt/tub.md", "folder `equipmnt`", "did you mean `equipment`?"],
    ["data/Remedies/tub.md", "folder `Remedies`", "did you mean `remedies`?"],
    ["data/things/tub.md", "folder `things`", "move the file into one of them"],
    ["data/constructor/tub.md", "folder `constructor`", "move the file into one of them"],
    ["data/a\nb\u202e/tub.md", "folder `a\\u{a}b\\u{202e}`", "move the file into one of them"],
    ["tub.md", "file without a folder", "move the file into one of them"],
  ])("refuses the folder of %j", (path, found, advice) => {
    expect(listProblems(good, path)).toEqual([
      `1:1 known-folder: Unexpected ${found}, expected a folder that is named after a kind, ${advice}`,
    ]);
  });

  test.each([
    ["Tub.md", "tub.md"],
    ["hot_tub.md", "hot-tub.md"],
    ["hot tub.md", "hot-tub.md"],
    ["-tub.md", "tub.md"],
    ["tub-.md", "tub.md"],
    ["hot--tub.md", "hot-tub.md"],
    ["2-tubs.md", "tubs.md"],
    ["tüb.md", "tub.md"],
    ["tub", "tub.md"],
    ["tub.txt", "tub.md"],
    ["tub.MD", "tub.md"],
    ["tub.md.bak", "tub.md"],
    [`${"a".repeat(61)}.md`, `${"a".repeat(60)}.md`],
    [".md", undefined],
    ["42.md", undefined],
  ])("refuses the file name %s", (name, meant) => {
    expect(listProblems(good, `data/equipment/${name}`)).toEqual([badName(name, meant)]);
  });

  test("escapes what it shows of a file name", () => {
    expect(listProblems(good, "data/equipment/a\n::error::.md")).toEqual([
      badName("a\\u{a}::error::.md", "a-error.md"),
    ]);
  });

  test("reports folder, file name and syntax in one pass", () => {
    expect(listProblems("---\nname: a: b\n---\n", "data/x/Tub.md").map((problem) => problem.split(",")[0])).toEqual([
      "1:1 known-folder: Unexpected folder `x`",
      "1:1 id-as-file-name: Unexpected file name `Tub.md`",
      "2:7 valid-yaml: Unexpected second `: ` on one line",
    ]);
  });

  test("lists the folders as background", () => {
    expect(identifyPath("x/tub.md").problems[0]?.note).toBe(
      "The folders are references, articles, disclaimers, muscles, equipment, conditions, red-flags, causes, stretches, remedies, claims, guides.",
    );
  });
});
