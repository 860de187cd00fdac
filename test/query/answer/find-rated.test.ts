import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findRated } from "../../../src/query/answer/find-rated.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import { planRated } from "../../../src/query/answer/plan-rated.ts";
import { rateIndex } from "../../../src/query/answer/rate-index.ts";
import { type RatingParts, readRating } from "../../../src/query/answer/read-rating.ts";
import { effects } from "../../../src/schema/vocabulary/effect.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";
import { listBits } from "./list-bits.ts";

const relief = buildEvidence("benefit", "low", { outcome: "cramp-relief" });
const fewer = buildEvidence("no-benefit", "moderate", { outcome: "cramp-frequency" });
const both = { goals: ["stop-now", "prevent"] as const };

/** In general they stand in the order `aid`, `rub`, `bath`, `heat`. */
const catalog = createCatalog([
  buildEntry.condition("cramps"),
  buildEntry.remedy("aid", { ...both, evidence: [relief, fewer] }),
  buildEntry.remedy("heat", { ...both, evidence: [fewer, relief] }),
  buildEntry.remedy("rub", {
    goals: ["stop-now"],
    evidence: [buildEvidence("possible-benefit", "very-low", { outcome: "cramp-relief" })],
  }),
  buildEntry.remedy("bath", { goals: ["prevent"], evidence: [] }),
]);
const index = indexQuestions(catalog, "remedy");

function find(question: RatingParts) {
  const rating = readRating(catalog, question);
  return rating && listBits(findRated(index, rating)).map((place) => index.entries[place]?.id);
}

describe("findRated", () => {
  test.each([
    [{ effect: "benefit" }, ["aid", "heat"]],
    [{ effect: "benefit", goal: "stop-now" }, ["aid", "heat"]],
    [{ effect: "benefit", goal: "prevent" }, []],
    [{ effect: { not: ["no-benefit"] } }, ["aid", "rub", "bath", "heat"]],
    [{ effect: { not: ["no-benefit"] }, goal: "prevent" }, ["bath"]],
    [{ effect: { not: ["no-benefit"] }, goal: ["prevent", "stop-now"] }, ["aid", "rub", "bath", "heat"]],
    [{ effect: { not: ["no-benefit"] }, goal: { all: ["prevent", "stop-now"] } }, []],
    [{ effect: ["benefit", "no-benefit"], goal: { all: ["prevent", "stop-now"] } }, ["aid", "heat"]],
    [{ effect: "benefit", certaintyAtLeast: "moderate" }, []],
    [{ certaintyAtLeast: "moderate" }, ["aid", "heat"]],
    [{ certaintyAtLeast: "none", goal: "ease-after" }, []],
  ] as const satisfies [RatingParts, string[]][])("finds for %j: %j", (question, ids) => {
    expect(find(question)).toEqual(ids);
  });

  test("leaves its sets as they are from one question to the next", () => {
    const own = indexQuestions(createCatalog(catalog.entries), "remedy");
    const findIn = (question: RatingParts) => {
      const rating = readRating(own.catalog, question);
      return rating && listBits(findRated(own, rating));
    };
    expect(findIn({ effect: "benefit", goal: { all: ["stop-now", "prevent"] } })).toEqual([]);
    expect(findIn({ effect: "benefit", goal: "stop-now" })).toEqual([0, 3]);
  });

  test("keeps the sets of 16 ratings", () => {
    const [first, second] = [readRating(catalog, { effect: "safety" }), readRating(catalog, { effect: "unclear" })];
    const own = indexQuestions(createCatalog(catalog.entries), "remedy");
    const kept = first && findRated(own, first);
    expect(first && findRated(own, first)).toBe(kept);
    for (let at = 1; at < 16; at += 1) if (second) findRated(own, { ...second, name: `${at}` });
    expect(first && findRated(own, first)).toBe(kept);
    if (second) findRated(own, { ...second, name: "16" });
    expect(first && findRated(own, first)).not.toBe(kept);
  });
});

describe("rateIndex", () => {
  const tell = (question: RatingParts) => {
    const rated = rateIndex(index, question);
    return rated.entries.map((entry, place) =>
      [entry.id, rated.judgedAt(place).headline?.effect ?? "nobody"].join(" "),
    );
  };

  test("is the same index where nothing is asked of evidence, and made once for the same rating", () => {
    expect(rateIndex(index, { goal: "prevent" })).toBe(index);
    expect(rateIndex(index, { effect: "benefit" })).toBe(rateIndex(index, { effect: ["benefit"] }));
    expect(rateIndex(index, { effect: "benefit" })).not.toBe(index);
  });

  test.each([
    [{ effect: "benefit" }, ["aid benefit", "heat benefit"]],
    [{ effect: "no-benefit" }, ["aid no-benefit", "heat no-benefit"]],
    [{ effect: ["benefit", "no-benefit"] }, ["aid benefit", "heat no-benefit"]],
    [{ effect: { not: ["no-benefit"] } }, ["aid benefit", "heat benefit", "rub possible-benefit", "bath nobody"]],
    [{ certaintyAtLeast: "moderate" }, ["aid no-benefit", "heat no-benefit"]],
  ] as const satisfies [RatingParts, string[]][])("stands by what meets %j: %j", (question, told) => {
    expect(tell(question)).toEqual(told);
  });

  test("shows no evidence about a condition that the entry is not for", () => {
    const inBirth = buildEvidence("benefit", "high", { conditions: ["birth"] });
    const inNight = buildEvidence("unclear", "low", { conditions: ["night"] });
    const own = createCatalog([
      buildEntry.condition("birth"),
      buildEntry.condition("night"),
      buildEntry.remedy("aid", { conditions: ["night"], evidence: [inBirth, inNight] }),
    ]);
    const question = { certaintyAtLeast: "low", condition: ["birth", "night"] };
    const base = indexQuestions(own, "remedy", [], question.condition);
    expect([base.judgedAt(0).headline, rateIndex(base, question).judgedAt(0).headline]).toEqual([inBirth, inNight]);
  });

  test("shows evidence rather than that nobody has looked, and of evidence the surest", () => {
    const unsure = buildEvidence("unclear", "good-practice", { outcome: "cramp-relief" });
    const general = buildEvidence("benefit", "high", { outcome: "personal-safety" });
    const surer = buildEvidence("unclear", "low", { outcome: "cramp-frequency" });
    const headlineOf = (evidence: (typeof relief)[]) => {
      const own = createCatalog([buildEntry.remedy("aid", { ...both, evidence })]);
      return rateIndex(indexQuestions(own, "remedy"), { effect: "unclear" }).judgedAt(0).headline;
    };
    expect(headlineOf([general, unsure])).toBe(unsure);
    expect(headlineOf([general, unsure, surer])).toBe(surer);
    expect(headlineOf([general])).toBe(undefined);
  });

  test("keeps the indexes of 64 ratings", () => {
    const own = indexQuestions(createCatalog(catalog.entries), "remedy");
    const rate = (at: number) => rateIndex(own, { effect: effects.filter((_, bit) => at & (1 << bit)) });
    const first = rate(1);
    for (let at = 2; at <= 64; at += 1) expect(rate(at)).not.toBe(first);
    expect(rate(1)).toBe(first);
    rate(65);
    expect(rate(1)).not.toBe(first);
  });

  test("keeps so many in all for a catalog, whatever the indexes that they are made from", () => {
    const own = createCatalog(catalog.entries);
    const [one, other] = [indexQuestions(own, "remedy"), indexQuestions(own, "remedy", ["prevent"])];
    const rate = (from: typeof one, at: number) =>
      rateIndex(from, { effect: effects.filter((_, bit) => at & (1 << bit)) });
    const first = rate(one, 1);
    for (let at = 1; at <= 63; at += 1) rate(other, at);
    expect([rate(one, 1) === first, one.ofRated.size, other.ofRated.size]).toEqual([true, 1, 63]);
    rate(other, 64);
    expect([one.ofRated.size, one.rated.size, one.known.size, other.ofRated.size]).toEqual([0, 0, 0, 1]);
  });

  test("keeps what suits of an entry for all ratings", () => {
    const rated = rateIndex(index, { effect: "benefit" });
    expect(rated.judgedAt(0).cautions).toBe(index.judgedAt(0).cautions);
    expect([rated.kind, rated.catalog === catalog]).toEqual(["remedy", true]);
  });
});

describe("planRated", () => {
  test("asks for one set, and gives the reasons of both parts", () => {
    const question = { effect: ["benefit"], certaintyAtLeast: "very-low" };
    const { part, must, mustNot, reasons } = planRated(rateIndex(index, question), question);
    expect([part, must.map(listBits), mustNot, reasons.length]).toEqual(["effect", [[0, 1]], [], 2]);
  });

  test("takes every entry of an index of the rating", () => {
    const question = { effect: "benefit" };
    const rated = rateIndex(index, question);
    expect(planRated(rated, question).must[0]).toBe(rated.everything);
    expect(planRated(index, question).must.map(listBits)).toEqual([[0, 3]]);
  });
});
