import { describe, expect, test } from "vitest";
import { requireObject } from "../../src/catalog/require-object.ts";
import { strangeTexts, strangeValues } from "./strange-values.ts";

describe("requireObject", () => {
  test("gives back an object as it is", () => {
    const given = { version: "1.0.0" };
    expect(requireObject(given, "options")).toBe(given);
  });

  test.each(strangeValues.filter(([named]) => named === "object"))("lets every %s pass", (_, given) => {
    expect(requireObject(given, "options")).toBe(given);
  });

  test.each([...strangeValues, ...strangeTexts].filter(([named]) => named !== "object"))(
    "refuses %s",
    (named, given) => {
      expect(() => requireObject(given, "options.moved[2]")).toThrow(
        new TypeError(`Unexpected ${named} for \`options.moved[2]\`, expected an object`),
      );
    },
  );
});
