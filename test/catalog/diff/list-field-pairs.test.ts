import { describe, expect, test } from "vitest";
import { listFieldPairs } from "../../../src/catalog/diff/list-field-pairs.ts";

describe("listFieldPairs", () => {
  test("lists the fields of both objects once, those of the first in front", () => {
    expect(listFieldPairs({ b: 1, a: 2 }, { c: 3, a: 4 })).toEqual([
      { name: "b", before: 1, after: undefined },
      { name: "a", before: 2, after: 4 },
      { name: "c", before: undefined, after: 3 },
    ]);
  });

  test.each(["constructor", "__proto__", "toString"])("takes `%s` for a field like any other", (name) => {
    const fields: Record<string, unknown> = JSON.parse(`{"${name}": "own"}`);
    expect(listFieldPairs(fields, {})).toEqual([{ name, before: "own", after: undefined }]);
    expect(listFieldPairs({}, fields)).toEqual([{ name, before: undefined, after: "own" }]);
  });
});
