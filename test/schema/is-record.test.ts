import { describe, expect, test } from "vitest";
import { isRecord } from "../../src/schema/is-record.ts";

describe("isRecord", () => {
  test.each([
    ["an object", {}, true],
    ["an object without a prototype", Object.create(null), true],
    ["a list", [], false],
    ["null", null, false],
    ["nothing", undefined, false],
    ["a text", "text", false],
    ["a number", 1, false],
  ])("says of %s: %s → %s", (_, value, answer) => {
    expect(isRecord(value)).toBe(answer);
  });
});
