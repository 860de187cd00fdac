import { expect, test } from "vitest";
import { requireDay } from "../../src/words/require-day.ts";

test.each(["2026-11-23", "2028-02-29", "0001-01-01"])("takes %s", (day) => {
  expect(() => requireDay(day, "today")).not.toThrow();
});

test.each<[string, unknown]>([
  ["`2026-02-29`", "2026-02-29"],
  ["`2026-13-01`", "2026-13-01"],
  ["`2026-1-1`", "2026-1-1"],
  ["`2026-11-23T00`", "2026-11-23T00"],
  ["`some day`", "some day"],
  ["empty text", ""],
  ["`undefined`", undefined],
  ["`20261123`", 20261123],
  ["object", new Date(0)],
])("refuses %s", (named, given) => {
  expect(() => requireDay(given, "today")).toThrow(
    new TypeError(`Unexpected ${named} for \`today\`, expected a day, such as \`2026-11-23\``),
  );
});
