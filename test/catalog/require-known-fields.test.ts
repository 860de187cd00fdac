import { describe, expect, test } from "vitest";
import { requireKnownFields } from "../../src/catalog/require-known-fields.ts";

describe("requireKnownFields", () => {
  test.each([{}, { limit: undefined }, { kinds: 1, limit: 2 }, Object.create(null)])("takes %o", (given) => {
    expect(requireKnownFields(given, ["kinds", "limit"])).toBeUndefined();
  });

  test.each([
    [{ limt: 1 }, "Unexpected `limt` for `options`, expected only `kinds` and `limit`, did you mean `limit`?"],
    [JSON.parse('{"__proto__": 1}'), "Unexpected `__proto__` for `options`, expected only `kinds` and `limit`"],
    [[], "Unexpected empty list for `options`, expected an object"],
    [
      new Map([["limit", 3]]),
      "Unexpected object for `options`, expected a plain object, no `Map` and no other collection",
    ],
    [
      Object.create({ limit: 1 }),
      "Unexpected `limit` for `options`, expected fields of its own, none that is inherited",
    ],
    [() => 1, "Unexpected function for `options`, expected an object"],
  ])("refuses %o", (given, message) => {
    expect(() => requireKnownFields(given, ["kinds", "limit"])).toThrow(new TypeError(message));
  });

  test("names another argument", () => {
    expect(() => requireKnownFields({ soom: "x" }, ["soon"], "options.services")).toThrow(
      "Unexpected `soom` for `options.services`, expected only `soon`, did you mean `soon`?",
    );
  });
});
