import { describe, expect, test } from "vitest";
import { check } from "../../../../src/check/check.ts";
import { linkedEntries } from "../../../../src/check/rules/links/linked-entries.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { rightContent } from "../../right-content.ts";

const list = (changed: Readonly<Record<string, string>>) => listRightProblems(changed, { rules: [linkedEntries] });
const alone = (path: string, kind: string, id: string) =>
  `${path}:2:7: Unexpected ${kind} that no entry leads to, expected a link to it from another entry, add \`${id}\` where it belongs, such as in a claim or a guide`;

describe("linkedEntries", () => {
  test.each([
    ["reference", "references"],
    ["article", "articles"],
    ["disclaimer", "disclaimers"],
    ["muscle", "muscles"],
    ["equipment", "equipment"],
    ["condition", "conditions"],
    ["cause", "causes"],
    ["stretch", "stretches"],
    ["remedy", "remedies"],
  ])("finds a %s that no entry leads to", (kind, folder) => {
    const path = `data/${folder}/lonely.md`;
    expect(list({ [path]: withLines(`data/${folder}/right-${kind}.md`, "name: Lonely") })).toEqual([
      alone(path, kind, "lonely"),
    ]);
  });

  test.each([
    ["red-flags", "right-flag"],
    ["claims", "right-claim"],
    ["guides", "right-guide"],
  ])("allows one in `%s`, which readers find by themselves", (folder, id) => {
    expect(list({ [`data/${folder}/lonely.md`]: withLines(`data/${folder}/${id}.md`, "name: Lonely") })).toEqual([]);
  });

  test("does not count the link of an entry to itself", () => {
    const path = "data/stretches/lonely.md";
    expect(list({ [path]: withLines("data/stretches/right-stretch.md", "easier: lonely") })).toEqual([
      alone(path, "stretch", "lonely"),
    ]);
  });

  test("allows a muscle of a group, which readers meet with its group", () => {
    const text = withLines("data/muscles/right-muscle.md", "group: right-muscle");
    expect(list({ "data/muscles/lonely.md": text })).toEqual([]);
  });

  test("says nothing where there is no guide, so that a single file can be checked by itself", () => {
    const path = "data/remedies/right-remedy.md";
    const { files } = check([{ path, value: rightContent[path] ?? "" }], { rules: [linkedEntries] });
    expect(files).toEqual([{ path, messages: [] }]);
  });

  test("is a warning, and says nothing of an entry that has moved", () => {
    const files = Object.entries({
      ...rightContent,
      "data/stretches/old.md": "---\nmovedTo: right-stretch\n---\n",
      "data/equipment/lonely.md": rightContent["data/equipment/right-equipment.md"] ?? "",
    }).map(([path, value]) => ({ path, value }));
    const { errors, warnings, entries } = check(files, { rules: [linkedEntries] });
    expect([errors, warnings, entries.some(({ id }) => id === "lonely")]).toEqual([0, 1, true]);
  });
});
