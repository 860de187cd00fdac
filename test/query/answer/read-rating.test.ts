import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { type RatingParts, readRating } from "../../../src/query/answer/read-rating.ts";
import { certainties } from "../../../src/schema/vocabulary/certainty.ts";
import { effects } from "../../../src/schema/vocabulary/effect.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

/** The effects that are allowed at the highest certainty, and the certainties that are enough for one of them. */
function read(question: RatingParts) {
  const { allows = () => false } = readRating(catalog, question) ?? {};
  const allowed = effects.filter((effect) => certainties.some((certainty) => allows({ effect, certainty })));
  return [allowed, certainties.filter((certainty) => allowed.some((effect) => allows({ effect, certainty })))];
}

describe("readRating", () => {
  test("reads nothing where nothing is asked of evidence", () => {
    expect(readRating(catalog, {})).toBe(undefined);
    expect(readRating(catalog, { goal: "prevent", condition: "cramps", effect: undefined })).toBe(undefined);
  });

  test.each([
    ["benefit", ["benefit"]],
    [
      ["unclear", "benefit"],
      ["benefit", "unclear"],
    ],
    [{ not: effects.slice(1) }, ["benefit"]],
    [{ any: ["benefit", "unclear"], not: ["benefit"] }, ["unclear"]],
    [{ any: ["benefit", "unclear"], all: ["benefit"] }, ["benefit"]],
    [{ all: ["benefit"] }, ["benefit"]],
    [{ all: ["benefit", "unclear"] }, []],
  ] as const)("allows for %j: %j", (effect, allowed) => {
    expect(read({ effect })).toEqual([allowed, allowed.length > 0 ? certainties : []]);
  });

  test.each([
    ["high", ["high"]],
    ["low", ["high", "moderate", "low"]],
    ["good-practice", certainties],
  ] as const)("takes at least %s for %j", (certaintyAtLeast, enough) => {
    expect(read({ certaintyAtLeast })).toEqual([effects, enough]);
    expect(read({ certaintyAtLeast, effect: "safety" })).toEqual([["safety"], enough]);
  });

  test("gives the same name to the same rating, and another to another", () => {
    const nameOf = (question: RatingParts) => readRating(catalog, question)?.name;
    const names = [
      nameOf({ effect: ["benefit", "unclear"] }),
      nameOf({ effect: ["benefit"] }),
      nameOf({ effect: "benefit", certaintyAtLeast: "low" }),
      nameOf({ effect: "benefit", goal: "prevent" }),
      nameOf({ effect: "benefit", goal: { all: ["prevent", "stop-now"] } }),
      nameOf({ effect: "benefit", goal: ["prevent", "stop-now"] }),
      nameOf({ effect: "benefit", condition: "cramps" }),
    ];
    expect(new Set(names).size).toBe(7);
    expect(nameOf({ effect: ["unclear", "benefit"], goal: undefined })).toBe(names[0]);
    expect(nameOf({ effect: { not: effects.slice(1) } })).toBe(names[1]);
  });

  test("is kept for each catalog, and made for what cannot be spelled", () => {
    const question = { effect: ["benefit"], condition: "cramps" };
    const first = readRating(catalog, question);
    expect(readRating(catalog, { ...question, effect: ["benefit"] })).toBe(first);
    expect(readRating(createCatalog(catalog.entries), question)).not.toBe(first);
    expect(readRating(catalog, { ...question, condition: [7] })?.name).toBe(
      readRating(catalog, { effect: "benefit" })?.name,
    );
  });

  test.each([
    [{ effect: "helps" }, /^Unexpected `helps` for `effect`, expected one of `benefit`/],
    [{ effect: { not: ["helps"] } }, /^Unexpected `helps` for `effect`, expected one of `benefit`/],
    [{ effect: { all: ["helps"] } }, /^Unexpected `helps` for `effect`, expected one of `benefit`/],
    [{ effect: [] }, /^Unexpected empty list for `effect`/],
    [{ certaintyAtLeast: "sure" }, /^Unexpected `sure` for `certaintyAtLeast`, expected one of `high`/],
    [{ certaintyAtLeast: ["low"] }, /^Unexpected list for `certaintyAtLeast`, expected one certainty/],
  ] as const)("refuses %j", (question, message) => {
    expect(() => readRating(catalog, question)).toThrow(message);
  });
});
