import { describe, expect, test } from "vitest";
import { isId } from "../../src/schema/is-id.ts";

describe("isId", () => {
  test.each(["a", "wall-calf-stretch", "nhs-2024", `a${"b".repeat(59)}`])("takes `%s`", (text) => {
    expect(isId(text)).toBe(true);
  });

  test.each(["", "Calf", "a--b", "a-", "2-a", "a b", "a\n", `a${"b".repeat(60)}`])("does not take %j", (text) => {
    expect(isId(text)).toBe(false);
  });
});
