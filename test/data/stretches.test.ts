import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";

const stretches = listEntries(catalog, "stretch");

describe("the stretches", () => {
  test("each have steps, a dose with its basis, and a stop rule", () => {
    const wanting = stretches.filter(
      ({ steps, doses, stopIf }) =>
        steps.length < 2 ||
        stopIf.length === 0 ||
        !doses.every(({ basis }) => basis.references.length > 0 || basis.type === "source" || basis.type === "custom"),
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  test("warn people who fall easily wherever a person could fall, but for the dog, which starts on hands and knees", () => {
    const silent = stretches.filter(
      ({ fallRisk, cautions }) => fallRisk !== "low" && !cautions.some(({ trait }) => trait === "falls-easily"),
    );
    expect(silent.map(({ id }) => id)).toEqual(["downward-facing-dog"]);
  });

  test("hold the towel stretches as the article has them", () => {
    const calf = getEntry(catalog, "towel-calf-stretch");
    const hamstring = getEntry(catalog, "towel-hamstring-stretch");
    expect([calf?.position, calf?.equipment, calf?.targets[0]?.muscle]).toEqual(["in-bed", ["towel"], "gastrocnemius"]);
    expect([hamstring?.position, hamstring?.equipment, hamstring?.targets[0]?.muscle]).toEqual([
      "in-bed",
      ["towel"],
      "hamstrings",
    ]);
  });
});
