import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listCareFirst } from "../../src/query/list-care-first.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { urgentIds } from "../data/urgent-ids.ts";
import { isRelated } from "./naive-match.ts";
import { randomCatalog, randomIds } from "./random-catalog.ts";

describe("listCareFirst", () => {
  test("lists the real signs that call for help now or today, most urgent first", () => {
    expect(listCareFirst(catalog).map(({ id }) => id)).toEqual(urgentIds);
  });

  test.each(["leg-cramps", "night-leg-cramps", "exercise-cramps", "pregnancy-leg-cramps"] as const)(
    "lists all of them for %s, since those of leg cramps hold for each form",
    (condition) => {
      expect(listCareFirst(catalog, { condition }).map(({ id }) => id)).toEqual(urgentIds);
    },
  );

  test("lists 7 emergencies and then 6 signs for the same day", () => {
    expect(listCareFirst(catalog).map(({ tier }) => tier)).toEqual([
      ...Array.from({ length: 7 }, () => "emergency"),
      ...Array.from({ length: 6 }, () => "same-day"),
    ]);
  });

  test("leaves out signs that can wait", () => {
    const own = createCatalog(tiers.map((tier) => buildEntry.redFlag(`sign-${tier}`, { tier })));
    expect(listCareFirst(own).map(({ id }) => id)).toEqual(["sign-emergency", "sign-same-day"]);
  });

  test("lists signs of the broader condition, of its forms, and of no condition, not those of another form", () => {
    const own = createCatalog([
      buildEntry.condition("broad"),
      buildEntry.condition("form", { broader: "broad" }),
      buildEntry.condition("other", { broader: "broad" }),
      buildEntry.redFlag("broad-sign", { conditions: ["broad"] }),
      buildEntry.redFlag("form-sign", { conditions: ["form"] }),
      buildEntry.redFlag("other-sign", { conditions: ["other"] }),
      buildEntry.redFlag("any-sign"),
    ]);
    const signs = (condition: string) => listCareFirst(own, { condition }).map(({ id }) => id);
    expect(signs("form")).toEqual(["any-sign", "broad-sign", "form-sign"]);
    expect(signs("broad")).toEqual(["any-sign", "broad-sign", "form-sign", "other-sign"]);
  });

  test("refuses a condition that is none of the catalog, so that a slip hides no warning", () => {
    const own = createCatalog([
      buildEntry.condition("night"),
      buildEntry.condition("day"),
      buildEntry.remedy("heat"),
      buildEntry.redFlag("day-sign", { conditions: ["day"] }),
      buildEntry.redFlag("night-sign", { conditions: ["night"] }),
    ]);
    const signs = (condition: string) => listCareFirst(own, { condition }).map(({ id }) => id);
    expect(signs("night")).toEqual(["night-sign"]);
    expect(() => signs("nights")).toThrow(
      new TypeError("Unexpected `nights` for `condition`, expected the id of a condition, did you mean `night`?"),
    );
    expect(() => signs("heat")).toThrow(/^Unexpected `heat` for `condition`, expected the id of a condition/);
  });

  test("refuses an option that there is not, with the one there is", () => {
    // @ts-expect-error - the option is `condition`
    expect(() => listCareFirst(catalog, { conditions: "leg-cramps" })).toThrow(
      new TypeError("Unexpected `conditions` for `options`, expected only `condition`, did you mean `condition`?"),
    );
  });

  test("lists what a plain filter lists, in catalog order", () => {
    fc.assert(
      fc.property(randomCatalog, fc.constantFrom(...randomIds.condition), (own, condition) => {
        const plain = listEntries(own, "red-flag").filter(
          ({ tier, conditions }) =>
            ["emergency", "same-day"].includes(tier) &&
            (conditions.length === 0 || conditions.some((id) => isRelated(own, id, condition))),
        );
        expect(listCareFirst(own, { condition })).toEqual(plain);
      }),
      { numRuns: 200 },
    );
  });

  test("does not compile with a condition that the catalog does not have", () => {
    // @ts-expect-error - the condition is `night-leg-cramps`
    expect(() => listCareFirst(catalog, { condition: "night-cramps" })).toThrow(/^Unexpected `night-cramps` for/);
    expectTypeOf(listCareFirst(catalog)[0]?.id).toEqualTypeOf<Ids["red-flag"] | undefined>();
  });
});
