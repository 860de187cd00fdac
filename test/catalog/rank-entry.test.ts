import { describe, expect, test } from "vitest";
import { findHeadline } from "../../src/catalog/find-headline.ts";
import { rankEntry } from "../../src/catalog/rank-entry.ts";
import type { Goal } from "../../src/schema/vocabulary/goal.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import type { RemedyKind } from "../../src/schema/vocabulary/remedy-kind.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

/** Read a rank as the numbers that it is put together from: the kind, and three within it. */
function readRank(rank: number): number[] {
  return [3, 2, 1, 0].map((place) => Math.floor(rank / 1024 ** place) % 1024);
}

const ranksOf = (entry: Parameters<typeof rankEntry>[0], goals: readonly Goal[] = []) =>
  readRank(rankEntry(entry, "evidence" in entry ? findHeadline(entry.evidence, { goals }) : undefined));
const placeOf = (kind: (typeof kinds)[number]) => kinds.indexOf(kind);

const benefit = buildEvidence("benefit", "high");
const safe = buildEvidence("safety", "moderate");

describe("rankEntry", () => {
  test.each([
    ["reference", buildEntry.reference("x")],
    ["article", buildEntry.article("x")],
    ["disclaimer", buildEntry.disclaimer("x")],
    ["muscle", buildEntry.muscle("x")],
    ["equipment", buildEntry.equipment("x")],
    ["condition", buildEntry.condition("x")],
    ["claim", buildEntry.claim("x")],
    ["guide", buildEntry.guide("x")],
  ] as const)("ranks a %s by nothing but its kind", (kind, entry) => {
    expect(ranksOf(entry)).toEqual([placeOf(kind), 0, 0, 0]);
  });

  test("ranks a red flag by its urgency, then by its number", () => {
    expect(ranksOf(buildEntry.redFlag("x", { tier: "emergency", order: 1 }))).toEqual([6, 0, 1, 0]);
    expect(ranksOf(buildEntry.redFlag("x", { tier: "routine", order: 30 }))).toEqual([6, 3, 30, 0]);
    expect(ranksOf(buildEntry.redFlag("x", { tier: "soon", order: 5000 }))).toEqual([6, 2, 1023, 0]);
  });

  test.each([
    ["stretch", buildEntry.stretch],
    ["cause", buildEntry.cause],
  ] as const)("ranks a %s by the first that is known, and without any as unclear", (kind, build) => {
    const ranks = (evidence: (typeof benefit)[]) => ranksOf(build("x", { evidence }));
    expect(ranks([benefit, safe])).toEqual([placeOf(kind), 0, 0, 0]);
    expect(ranks([safe, benefit])).toEqual([placeOf(kind), 13, 0, 0]);
    expect(ranks([])).toEqual([placeOf(kind), 28, 0, 0]);
  });

  test("ranks a remedy by what it is, what is known and who decides", () => {
    const ranks = (given: Parameters<typeof buildEntry.remedy>[1]) => ranksOf(buildEntry.remedy("x", given));
    expect(ranks({ evidence: [benefit] })).toEqual([9, 0, 0, 0]);
    expect(ranks({ evidence: [benefit], whoDecides: "ask-first" })).toEqual([9, 0, 0, 1]);
    expect(ranks({ evidence: [benefit], whoDecides: "clinician-only" })).toEqual([9, 1, 0, 2]);
    expect(ranks({ evidence: [safe], whoDecides: "avoid" })).toEqual([9, 2, 13, 4]);
  });

  test.each(["clinician-only", "research-only", "avoid"] as const)(
    "puts a remedy that is `%s` behind what a person can do, where it may help",
    (whoDecides) => {
      const given = { evidence: [buildEvidence("possible-benefit", "good-practice")], whoDecides };
      expect(ranksOf(buildEntry.remedy("x", given))[1]).toBe(1);
    },
  );

  test.each([
    ["medicine-review", 0],
    ["medical-check", 0],
    ["medicine", 1],
    ["supplement", 1],
    ["procedure", 1],
  ] as readonly (readonly [RemedyKind, number])[])("takes a %s for what it is: %i", (kindOfRemedy, place) => {
    const remedy = buildEntry.remedy("x", { evidence: [benefit], whoDecides: "clinician-only", kindOfRemedy });
    expect(ranksOf(remedy)[1]).toBe(place);
  });

  test("puts behind both what is known to help no more than not to harm", () => {
    const rank = (effect: Parameters<typeof buildEvidence>[0], certainty: Parameters<typeof buildEvidence>[1]) =>
      ranksOf(buildEntry.remedy("x", { evidence: [buildEvidence(effect, certainty)] })).slice(1, 3);
    expect(rank("possible-benefit", "good-practice")).toEqual([0, 11]);
    expect(rank("safety", "high")).toEqual([2, 12]);
    expect(ranksOf(buildEntry.remedy("x", { evidence: [] })).slice(1, 3)).toEqual([2, 28]);
  });

  describe("for goals", () => {
    const relief = buildEvidence("benefit", "high", { outcome: "cramp-relief" });
    const fewer = buildEvidence("possible-benefit", "low", { outcome: "cramp-frequency" });
    const harm = buildEvidence("harm-outweighs", "low", { outcome: "personal-safety" });
    const rank = (evidence: (typeof relief)[], goals: readonly Goal[]) =>
      ranksOf(buildEntry.stretch("x", { evidence }), goals)[1];

    test("counts what is known of the goal", () => {
      expect(rank([relief, fewer], ["stop-now"])).toBe(0);
      expect(rank([relief, fewer], ["prevent"])).toBe(8);
      expect(rank([relief, fewer], ["prevent", "stop-now"])).toBe(0);
    });

    test("takes for unclear what nobody has looked at", () => {
      expect(rank([relief], ["prevent"])).toBe(28);
      expect(rank([], ["prevent"])).toBe(28);
    });

    test("puts last what harms more than it helps, whatever the goal, and where none is asked", () => {
      expect(rank([relief, harm], ["stop-now"])).toBe(42);
      expect(rank([relief, harm], ["prevent"])).toBe(42);
      expect(rank([relief, harm], [])).toBe(42);
    });
  });

  test("ranks a remedy for goals too", () => {
    const evidence = [buildEvidence("benefit", "high", { outcome: "cramp-relief" })];
    const remedy = buildEntry.remedy("x", { evidence, whoDecides: "ask-first" });
    expect(ranksOf(remedy, ["stop-now"])).toEqual([9, 0, 0, 1]);
    expect(ranksOf(remedy, ["prevent"])).toEqual([9, 2, 28, 1]);
  });
});
