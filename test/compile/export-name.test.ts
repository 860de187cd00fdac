import { describe, expect, test } from "vitest";
import { exportName } from "../../src/compile/export-name.ts";
import { typeName } from "../../src/compile/type-name.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";

describe("exportName", () => {
  test.each([
    ["towel", "towel"],
    ["wall-calf-stretch", "wallCalfStretch"],
    ["garrison-2020", "garrison2020"],
    ["class", "class_"],
    ["default", "default_"],
    ["await", "await_"],
    ["read", "read_"],
    ["freeze", "freeze_"],
    ["for-each", "forEach"],
  ])("turns %s into %s", (id, name) => {
    expect(exportName(id)).toBe(name);
  });
});

describe("typeName", () => {
  test("turns each kind into the name of its type", () => {
    expect(kinds.map(typeName)).toEqual([
      ...["Reference", "Article", "Disclaimer", "Muscle", "Equipment", "Condition"],
      ...["RedFlag", "Cause", "Stretch", "Remedy", "Claim", "Guide"],
    ]);
  });
});
