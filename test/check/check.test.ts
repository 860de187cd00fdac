import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { kindFolders } from "../../src/schema/vocabulary/kind.ts";
import { changeLines } from "../source/change-lines.ts";
import { goodContent, listProblemsOf, toFiles } from "./list-problems-of.ts";

const stretch = "data/stretches/calf-stretch.md";
const bathtub = "data/equipment/bathtub.md";

describe("check", () => {
  test("finds nothing in content that is right, and gives its entries in the order of the files", () => {
    const result = check(toFiles(goodContent));
    expect(result.files).toEqual(Object.keys(goodContent).map((path) => ({ path, messages: [] })));
    expect(result.entries.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      ...["muscle soleus", "equipment bathtub", "stretch calf-stretch", "red-flag swollen-leg", "article cramps"],
    ]);
    expect([result.moved, result.errors]).toEqual([[], 0]);
  });

  test("finds nothing in nothing", () => {
    expect(check([])).toEqual({ files: [], entries: [], moved: [], errors: 0, warnings: 0, notes: 0 });
  });

  test("checks every file, however broken another one is", () => {
    const files = toFiles({
      ...goodContent,
      [bathtub]: "",
      "data/things/x.md": "x",
      "data/causes/cold.md": "---\nname: a: b\n---\n",
      [stretch]: changeLines(stretch, { 6: "targets: [{muscle: solus, role: main}]" }),
    });
    const result = check([...files, { path: "data/causes/bytes.md", value: new Uint8Array([0xff]) }]);
    const counts = result.files.map(({ path, messages }) => [path, messages.map(({ ruleId }) => ruleId)]);
    expect(counts.filter(([, rules = []]) => rules.length > 0)).toEqual([
      [bathtub, ["front-matter"]],
      [stretch, ["known-ids"]],
      ["data/things/x.md", ["known-folder", "front-matter"]],
      ["data/causes/cold.md", ["valid-yaml", "required-headings"]],
      ["data/causes/bytes.md", ["utf-8-text"]],
    ]);
    expect(result.errors).toBe(7);
    expect(result.entries.map(({ id }) => id)).toEqual(["soleus", "swollen-leg", "cramps"]);
  });

  test("sorts the problems of a file by place, those of the file and those of its links together", () => {
    const lines = { 5: "technique: dynamic\nequipment: [towel, tub]", 6: "targets: [{muscle: solus, role: main}]" };
    expect(listProblemsOf({ [stretch]: changeLines(stretch, lines) })).toEqual([
      `${stretch}:6:13 known-ids: Unexpected equipment \`towel\`, expected a file \`equipment/towel.md\`, add the file or mend the id`,
      `${stretch}:6:20 known-ids: Unexpected equipment \`tub\`, expected a file \`equipment/tub.md\`, add the file or mend the id`,
      `${stretch}:7:20 known-ids: Unexpected muscle \`solus\`, expected a file \`muscles/solus.md\`, did you mean \`soleus\`?`,
    ]);
  });

  test("gives moved entries apart from the others", () => {
    const result = check(toFiles({ ...goodContent, "data/stretches/old.md": "---\nmovedTo: calf-stretch\n---\n" }));
    expect(result.moved).toEqual([{ kind: "stretch", id: "old", movedTo: "calf-stretch" }]);
    expect(result.errors).toBe(0);
  });

  test("gives messages with their file, place, rule and source", () => {
    const [file] = check([{ path: bathtub, value: "" }]).files;
    expect({ ...file?.messages[0] }).toMatchObject({
      ...{ file: bathtub, name: `${bathtub}:1:1`, line: 1, column: 1, ruleId: "front-matter" },
      ...{ source: "remedykit", fatal: true },
    });
  });

  test("finds nothing in the content of this project", () => {
    const root = join(import.meta.dirname, "../../data");
    const files = Object.values(kindFolders).flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => ({
        path: `data/${folder}/${name}`,
        value: readFileSync(join(root, folder, name)),
      })),
    );
    const exceptions = { path: "data/exceptions.yaml", value: readFileSync(join(root, "exceptions.yaml")) };
    expect(check(files, { exceptions }).files.flatMap(({ messages }) => messages.map(String))).toEqual([]);
  });
});
