import { describe, expect, test } from "vitest";
import type { Path } from "../../../src/source/find-yaml-place.ts";
import { type Fields, setField } from "../../../src/source/sketch/set-field.ts";

function fill(...settings: readonly (readonly [Path, unknown])[]): { fields: Fields; fine: boolean[] } {
  const fields: Fields = {};
  return { fields, fine: settings.map(([path, value]) => setField(fields, path, value)) };
}

describe("setField", () => {
  test("makes the objects and lists on the way", () => {
    expect(fill([["targets", 0, "muscle"], "soleus"], [["targets", 0, "role"], "main"])).toEqual({
      fields: { targets: [{ muscle: "soleus", role: "main" }] },
      fine: [true, true],
    });
  });

  test("adds to a list, and writes over anything else", () => {
    expect(fill([["steps"], ["Sit."]], [["steps"], ["Pull."]], [["name"], "A"], [["name"], "B"]).fields).toEqual({
      steps: ["Sit.", "Pull."],
      name: "B",
    });
  });

  test("refuses an index that leaves a hole, and a name in a list", () => {
    expect(fill([["steps"], ["Sit."]], [["steps", 2], "Pull."], [["steps", "x"], "Pull."]).fine).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("leaves the prototype of objects alone", () => {
    fill([["__proto__", "polluted"], "yes"], [["constructor", "prototype", "polluted"], "yes"]);
    expect(Object.getOwnPropertyDescriptor(Object.prototype, "polluted")).toBe(undefined);
  });
});
