import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check/check.ts";
import type { CheckOptions } from "../../../../src/check/check-result.ts";
import { lastingIds } from "../../../../src/check/rules/links/lasting-ids.ts";
import { listRightProblems } from "../../list-right-problems.ts";
import { rightContent } from "../../right-content.ts";

const rules = [lastingIds];
const list = (published: CheckOptions["published"] = [], changed: Readonly<Record<string, string>> = {}) =>
  listRightProblems(changed, { rules, published });
const gone = (path: string, id: string) =>
  `${path}:1:1: Unexpected missing file of the published id \`${id}\`, expected a file for every id of the last release, bring it back, or leave \`movedTo\` there with the new id`;

describe("lastingIds", () => {
  test("accepts ids that are still there, and new ones", () => {
    expect(list([{ kind: "stretch", id: "right-stretch" }])).toEqual([]);
    expect(list()).toEqual([]);
  });

  test("reports each id that is gone once, at the path where its file stood, after all other files", () => {
    const published = [
      { kind: "stretch", id: "lost-stretch" },
      { kind: "red-flag", id: "lost-flag" },
      { kind: "remedy", id: "right-remedy" },
    ];
    expect(list(published, { "data/stretches/bad.md": "" })).toEqual([
      expect.stringContaining("data/stretches/bad.md:1:1: Unexpected empty file"),
      gone("data/stretches/lost-stretch.md", "lost-stretch"),
      gone("data/red-flags/lost-flag.md", "lost-flag"),
    ]);
  });

  test("counts such a file as an error, and keeps the entries that are right", () => {
    const files = Object.entries(rightContent).map(([path, value]) => ({
      path: path.replace("data/", "./my/"),
      value,
    }));
    const result = check(files, { rules, published: [{ kind: "cause", id: "lost" }] });
    expect([result.errors, result.entries.length, result.files.at(-1)?.path]).toEqual([
      1,
      files.length,
      "./my/causes/lost.md",
    ]);
  });

  test("accepts an id that has moved, and one whose file is broken", () => {
    const published = [
      { kind: "stretch", id: "old" },
      { kind: "stretch", id: "broken" },
    ];
    const moved = "---\nmovedTo: right-stretch\n---\n";
    const found = list(published, { "data/stretches/old.md": moved, "data/stretches/broken.md": "" });
    expect(found).toEqual([expect.stringContaining("data/stretches/broken.md:1:1: Unexpected empty file")]);
  });

  test("refuses a published id for an entry of another kind, at its file", () => {
    expect(list([{ kind: "red-flag", id: "right-remedy" }])).toEqual([
      "data/remedies/right-remedy.md:1:1: Unexpected remedy with the published id `right-remedy`, expected a red flag, as in the last release, give the new entry another id",
    ]);
  });

  test("can be accepted by an exception like any other problem", () => {
    const value =
      "exceptions:\n  - file: causes/lost.md\n    rule: lasting-ids\n    reason: It was never shown.\n    since: 2026-11-26\n";
    const exceptions = { path: "data/exceptions.yaml", value };
    expect(listRightProblems({}, { rules, exceptions, published: [{ kind: "cause", id: "lost" }] })).toEqual([]);
  });

  test("passes over what is no id or no kind of ours", () => {
    const strange = ["../../x", "A", "", "a\nb", "__proto__"].map((id) => ({ kind: "cause", id }));
    expect(list([...strange, { kind: "constructor", id: "x" }, { kind: "constructor", id: "right-cause" }])).toEqual(
      [],
    );
  });
});
