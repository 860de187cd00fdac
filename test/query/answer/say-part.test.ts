import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import type { Part } from "../../../src/query/answer/parts.ts";
import { joinClauses, sayPart, sayValue, sayValues } from "../../../src/query/answer/say-part.ts";
import { certainties } from "../../../src/schema/vocabulary/certainty.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const catalog = createCatalog([
  { ...buildEntry.cause("cold"), name: "Cold legs" },
  { ...buildEntry.muscle("calf"), name: "Calf" },
  { ...buildEntry.condition("cramps"), name: "Leg cramps" },
  { ...buildEntry.equipment("towel"), name: "Towel" },
]);

describe("sayPart", () => {
  test.each([
    ["cause", "cold", "answers the cause “Cold legs”", "does not answer the cause “Cold legs”"],
    ["condition", "cramps", "is for the condition “Leg cramps”", "is not for the condition “Leg cramps”"],
    ["muscle", "calf", "is for the muscle “Calf”", "is not for the muscle “Calf”"],
    ["position", "sitting", "has the position “Sitting on a chair”", "does not have the position “Sitting on a chair”"],
    ["place", "in-bed", "keeps to the limit “Stays in bed”", "does not keep to the limit “Stays in bed”"],
    [
      "technique",
      "self-massage",
      "is of the sort “Press or roll the muscle”",
      "is not of the sort “Press or roll the muscle”",
    ],
    ["equipment", "towel", "needs “Towel”", "needs more than “Towel”"],
    ["equipment", "none", "needs nothing", "needs more than nothing"],
    [
      "goal",
      "prevent",
      "has the goal “Have fewer or milder cramps”",
      "does not have the goal “Have fewer or milder cramps”",
    ],
    [
      "moment",
      "before-bed",
      "is for the moment “In the last hour before sleep”",
      "is not for the moment “In the last hour before sleep”",
    ],
    [
      "effect",
      "no-benefit",
      "is rated “It makes no worthwhile difference”",
      "has no deciding evidence that says “It makes no worthwhile difference”",
    ],
    [
      "certaintyAtLeast",
      "high",
      "has deciding evidence of “high certainty”",
      "has no deciding evidence that reaches “high certainty”",
    ],
    ["whoDecides", "self-care", "is marked “The person decides”", "is not marked “The person decides”"],
    ["minutes", "1", "fits into 1 minute", "is not known to fit into 1 minute"],
    ["minutes", "2.5", "fits into 2.5 minutes", "is not known to fit into 2.5 minutes"],
  ] as const satisfies [Part, string, string, string][])("says whether %s is met: %s", (part, value, met, unmet) => {
    expect([sayPart(catalog, part, true, [value]), sayPart(catalog, part, false, [value])]).toEqual([met, unmet]);
  });

  test("names every certainty", () => {
    expect(sayValues(catalog, "certaintyAtLeast", certainties)).toBe(
      "“high certainty” or “moderate certainty” or “low certainty” or “very low certainty” or “no certainty” or “good practice”",
    );
  });

  test("says several values, any of which will do, in their order", () => {
    expect(sayPart(catalog, "moment", false, ["before-bed", "daily"])).toBe(
      "is not for the moment “In the last hour before sleep” or “Any time, every day”",
    );
    expect(sayValues(catalog, "muscle", ["calf"])).toBe("“Calf”");
    expect(sayValues(catalog, "muscle", [])).toBe("");
  });
});

describe("sayValue", () => {
  test("says what has no name or meaning as it is", () => {
    expect(sayValue(catalog, "muscle", "knee")).toBe("“knee”");
    expect(sayValue(catalog, "goal", "sleep")).toBe("“sleep”");
  });
});

describe("joinClauses", () => {
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
    [["a", "b", "c", "d"], "a, b, c and d"],
  ])("joins %j as “%s”", (clauses, joined) => {
    expect(joinClauses(clauses)).toBe(joined);
  });
});
