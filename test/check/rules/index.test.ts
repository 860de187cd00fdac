import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../../src/check/rules/index.ts";

describe("rules", () => {
  test("holds every rule of the folder, in alphabetical order, each in a file named after it", () => {
    const files = readdirSync(join(import.meta.dirname, "../../../src/check/rules")).filter(
      (name) => name !== "index.ts",
    );
    expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  test("says of every rule what must be true, in one sentence", () => {
    expect(rules.map(({ about }) => about)).toEqual([
      "No entry is a part, a form or another version of itself, by whatever way.",
      "The rule of a red flag uses only findings that it asks about, so an app can ask.",
      "Every guide can say when to get help, and that it does not replace a professional.",
      "Every fact that an entry carries is one that an article says.",
      "Every id leads to an entry of the right kind, so no link is dead.",
      "No two files have the same id, so an id alone names an entry.",
    ]);
  });
});
