import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame } from "../../../src/catalog/diff/is-same.ts";

describe("isSame", () => {
  test.each([
    ["equal texts", "a", "a", true],
    ["other texts", "a", "b", false],
    ["a number and its text", 1, "1", false],
    ["lists with equal items", [1, ["a"]], [1, ["a"]], true],
    ["lists in another order", [1, 2], [2, 1], false],
    ["a list and a longer one", [1], [1, 2], false],
    ["a list and a shorter one", [1, 2], [1], false],
    ["a list and an empty one", [undefined], [], false],
    ["fields in another order", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
    ["a field more", { a: 1 }, { a: 1, b: 2 }, false],
    ["a field less", { a: 1, b: 2 }, { a: 1 }, false],
    ["a field without a value", { a: 1, b: undefined }, { a: 1 }, true],
    ["other values inside", { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
    ["a list and an object with the same places", ["a"], { 0: "a" }, false],
    ["an object and a list with the same places", { 0: "a" }, ["a"], false],
    ["an empty object and an empty list", {}, [], false],
    ["nothing and an empty object", undefined, {}, false],
    ["an empty object and null", {}, null, false],
  ])("says of %s: %j, %j → %s", (_, a, b, answer) => {
    expect(isSame(a, b)).toBe(answer);
  });

  test("does not take what every object has for a field", () => {
    expect(isSame({}, { constructor: Object })).toBe(false);
    expect(isSame({ toString: Object.prototype.toString }, {})).toBe(false);
    expect(isSame(JSON.parse('{"__proto__":{"a":1}}'), {})).toBe(false);
  });

  test("takes a copy of any JSON value for the same", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSame(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
  });
});
