import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { compareEntries } from "../../src/catalog/compare-entries.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { deciders } from "../../src/schema/vocabulary/decider.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

/** Sort entries, given from last to first, and name them. */
function sortedIds(entries: Parameters<typeof compareEntries>[0][]): string[] {
  return entries
    .toReversed()
    .sort(compareEntries)
    .map(({ id }) => id);
}

describe("compareEntries", () => {
  test("puts kinds in their order", () => {
    const order = catalog.entries.map(({ kind }) => kind).filter((kind, index, all) => kind !== all[index - 1]);
    expect(order).toEqual([...kinds]);
  });

  test.each([
    ["remedy", buildEntry.remedy],
    ["stretch", buildEntry.stretch],
    ["cause", buildEntry.cause],
  ] as const)("puts a %s with the better effect first, whatever its certainty", (_, build) => {
    const entries = effects.map((effect) =>
      build(`z-${effect}`, { evidence: [buildEvidence(effect, effect === "benefit" ? "good-practice" : "high")] }),
    );
    expect(sortedIds(entries)).toEqual([
      "z-benefit",
      "z-possible-benefit",
      "z-safety",
      "z-association",
      "z-unclear",
      "z-no-benefit",
      "z-harm-outweighs",
    ]);
  });

  test("puts the surer evidence first among equal effects", () => {
    const entries = certainties.map((each) =>
      buildEntry.stretch(`a-${each}`, { evidence: [buildEvidence("benefit", each)] }),
    );
    expect(sortedIds(entries)).toEqual(["a-high", "a-moderate", "a-low", "a-very-low", "a-none", "a-good-practice"]);
  });

  test("puts the freer choice first among equal evidence", () => {
    const entries = deciders.map((whoDecides) => buildEntry.remedy(`r-${whoDecides}`, { whoDecides }));
    expect(sortedIds(entries)).toEqual([
      "r-self-care",
      "r-ask-first",
      "r-clinician-only",
      "r-research-only",
      "r-avoid",
    ]);
  });

  test("puts what a person can do before a clinician's treatment where both may help", () => {
    const sure = [buildEvidence("benefit", "high")];
    const weak = [buildEvidence("possible-benefit", "very-low")];
    const entries = [
      buildEntry.remedy("a-walk", { evidence: weak }),
      buildEntry.remedy("b-check", { evidence: weak, whoDecides: "clinician-only", kindOfRemedy: "medicine-review" }),
      buildEntry.remedy("c-tablet", { evidence: sure, whoDecides: "clinician-only", kindOfRemedy: "medicine" }),
      buildEntry.remedy("d-tea", { evidence: [buildEvidence("unclear", "none")] }),
    ];
    expect(sortedIds(entries)).toEqual(["a-walk", "b-check", "c-tablet", "d-tea"]);
  });

  test("reads the first evidence, which is the most telling", () => {
    const first = buildEntry.remedy("z", {
      evidence: [buildEvidence("benefit", "low"), buildEvidence("no-benefit", "high")],
    });
    const second = buildEntry.remedy("a", {
      evidence: [buildEvidence("unclear", "low"), buildEvidence("benefit", "high")],
    });
    expect(sortedIds([first, second])).toEqual(["z", "a"]);
  });

  test("counts an entry without evidence as unclear: above what does not help, below what may", () => {
    const known = (id: string, effect: "possible-benefit" | "no-benefit" | "unclear") =>
      buildEntry.remedy(id, { evidence: [buildEvidence(effect, "low")], whoDecides: "self-care" });
    const none = buildEntry.remedy("a", { evidence: [], whoDecides: "self-care" });
    const others = [known("d", "no-benefit"), known("c", "possible-benefit"), known("b", "unclear")];
    expect(sortedIds([none, ...others])).toEqual(["c", "b", "a", "d"]);
  });

  test("puts the more urgent red flag first, then the one of the lower number", () => {
    const flags = tiers.flatMap((tier) => [
      buildEntry.redFlag(`z-${tier}`, { tier, order: 1 }),
      buildEntry.redFlag(`a-${tier}`, { tier, order: 2 }),
    ]);
    expect(sortedIds(flags)).toEqual([
      "z-emergency",
      "a-emergency",
      "z-same-day",
      "a-same-day",
      "z-soon",
      "a-soon",
      "z-routine",
      "a-routine",
    ]);
  });

  test("goes by id, small letters and digits as computers count them, where all else is equal", () => {
    expect(sortedIds(["a", "a-b", "a2", "ab", "b"].map((id) => buildEntry.muscle(id)))).toEqual([
      "a",
      "a-b",
      "a2",
      "ab",
      "b",
    ]);
  });

  test("is a total order on the real entries", () => {
    const entry = fc.constantFrom(...catalog.entries);
    fc.assert(
      fc.property(entry, entry, entry, (a, b, c) => {
        expect(Math.sign(compareEntries(a, b)) + Math.sign(compareEntries(b, a))).toBe(0);
        expect(compareEntries(a, b) === 0).toBe(a.id === b.id);
        if (compareEntries(a, b) < 0 && compareEntries(b, c) < 0) expect(compareEntries(a, c)).toBeLessThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
