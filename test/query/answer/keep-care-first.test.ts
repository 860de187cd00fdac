import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { keepCareFirst } from "../../../src/query/answer/keep-care-first.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const catalog = createCatalog([
  buildEntry.condition("cramps"),
  buildEntry.condition("night-cramps", { broader: "cramps" }),
  buildEntry.condition("sprain"),
  buildEntry.redFlag("swollen", { order: 1, conditions: ["cramps"] }),
  buildEntry.redFlag("numb", { order: 2, conditions: ["sprain"] }),
  buildEntry.redFlag("breathless", { order: 3 }),
  buildEntry.redFlag("tired", { tier: "routine" }),
]);

describe("keepCareFirst", () => {
  test.each([
    [undefined, ["swollen", "numb", "breathless"]],
    ["sprain", ["numb", "breathless"]],
    ["night-cramps", ["swollen", "breathless"]],
    [
      ["cramps", "sprain"],
      ["swollen", "numb", "breathless"],
    ],
    [{ all: ["sprain"], not: ["cramps"] }, ["numb", "breathless"]],
    [{ not: ["cramps"] }, ["swollen", "numb", "breathless"]],
  ])("lists for %j the red flags %j, and keeps the list", (condition, ids) => {
    const kept = keepCareFirst(catalog, condition);
    expect(kept.map(({ id }) => id)).toEqual(ids);
    expect(keepCareFirst(catalog, condition)).toBe(kept);
    expect(Object.isFrozen(kept)).toBe(true);
  });

  test("keeps the lists of each catalog and each set of conditions apart", () => {
    const other = createCatalog([buildEntry.condition("sprain"), buildEntry.redFlag("worn")]);
    expect(keepCareFirst(other, "sprain").map(({ id }) => id)).toEqual(["worn"]);
    expect(keepCareFirst(catalog, ["sprain"])).toBe(keepCareFirst(catalog, "sprain"));
    expect(keepCareFirst(catalog, ["sprain"])).not.toBe(keepCareFirst(catalog, ["sprain", "cramps"]));
  });

  test("takes no two conditions for two others, and keeps the lists of all", () => {
    const ids = ["a", "ab", "b", "bb"];
    const own = createCatalog([
      ...ids.map((id) => buildEntry.condition(id)),
      ...ids.map((id) => buildEntry.redFlag(`sign-${id}`, { conditions: [id] })),
    ]);
    const [first, second] = [keepCareFirst(own, ["a", "bb"]), keepCareFirst(own, ["ab", "b"])];
    expect(first.map(({ id }) => id)).toEqual(["sign-a", "sign-bb"]);
    expect(second.map(({ id }) => id)).toEqual(["sign-ab", "sign-b"]);
    expect([keepCareFirst(own, ["a", "bb"]), keepCareFirst(own, ["ab", "b"])]).toEqual([first, second]);
    expect(keepCareFirst(own, ["a", "bb"])).toBe(first);
  });

  test("refuses a condition that there is not", () => {
    expect(() => keepCareFirst(catalog, "sprains")).toThrow(
      new TypeError("Unexpected `sprains` for `condition`, expected the id of a condition, did you mean `sprain`?"),
    );
  });
});
