import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { hasId } from "../../src/catalog/has-id.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";

describe("hasId", () => {
  test.each([
    ["heat", true],
    ["wall-calf-stretch", true],
    ["Heat", false],
    ["nobody", false],
    ["", false],
    ["constructor", false],
  ])("tells of %j: %j", (text, answer) => {
    expect(hasId(catalog, text)).toBe(answer);
  });

  test("narrows a text to the ids of the catalog", () => {
    const text: string = "heat";
    if (!hasId(catalog, text)) throw new Error("The catalog has `heat`");
    expectTypeOf(text).toEqualTypeOf<Ids[Kind]>();
    expect(getEntry(catalog, text)?.name).toBe("Warmth on the muscle");
  });
});
