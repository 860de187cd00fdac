import { describe, expect, test } from "vitest";
import { findHeadline } from "../../src/catalog/find-headline.ts";
import { findCloseness } from "../../src/catalog/focus.ts";
import { rankEntry } from "../../src/catalog/rank-entry.ts";
import { buildEntry, buildEvidence } from "./build-entry.ts";

/** What is asked: night cramps, a form of cramps. */
const night = { asked: new Set(["night"]), kin: new Set(["night", "cramps"]) };

const inNight = buildEvidence("no-benefit", "low", { conditions: ["night"] });
const inCramps = buildEvidence("possible-benefit", "high", { conditions: ["cramps"] });
const inBirth = buildEvidence("benefit", "high", { conditions: ["birth"] });
const inAnybody = buildEvidence("unclear", "high");

describe("findCloseness", () => {
  test.each([
    ["names what is asked", inNight, "exact"],
    ["names that and another", buildEvidence("unclear", "low", { conditions: ["birth", "night"] }), "exact"],
    ["names what it is a form of", inCramps, "apt"],
    ["names that and another", buildEvidence("unclear", "low", { conditions: ["birth", "cramps"] }), "apt"],
    ["names none", inAnybody, "apt"],
    ["names another", inBirth, "other"],
  ] as const)("of evidence that %s", (_, piece, closeness) => {
    expect(findCloseness(piece, night)).toBe(closeness);
    expect(findCloseness(piece, undefined)).toBe("apt");
  });
});

describe("findHeadline of a condition", () => {
  test("takes what names the condition, however unsure, in every order", () => {
    for (const goals of [[], ["prevent"]] as const) {
      const focus = { goals, conditions: night };
      for (let place = 0; place <= 3; place += 1) {
        expect(findHeadline([inCramps, inBirth, inAnybody].toSpliced(place, 0, inNight), focus)).toBe(inNight);
      }
    }
  });

  test("takes what may count for it where nothing names it, and never what names another alone", () => {
    const focus = { goals: ["prevent"], conditions: night } as const;
    expect(findHeadline([inBirth, inAnybody, inCramps], focus)).toBe(inCramps);
    expect(findHeadline([inBirth, inAnybody], { goals: [], conditions: night })).toBe(inAnybody);
    expect(findHeadline([inBirth], focus)).toBe(undefined);
    expect(findHeadline([inBirth], { goals: [], conditions: night })).toBe(undefined);
  });

  test("takes the surest of those that name it", () => {
    const surer = buildEvidence("harm-outweighs", "moderate", { conditions: ["night"] });
    expect(findHeadline([inNight, surer, inNight], { goals: ["prevent"], conditions: night })).toBe(surer);
  });
});

describe("rankEntry of a condition", () => {
  const rank = (evidence: Parameters<typeof findHeadline>[0]) =>
    rankEntry(buildEntry.stretch("x", { evidence }), findHeadline(evidence, { goals: [], conditions: night }));

  test("puts what nobody has looked at there with what is unclear", () => {
    expect(rank([inBirth])).toBe(rank([buildEvidence("unclear", "none")]));
    expect(rank([inBirth, inNight])).toBe(rank([inNight]));
  });

  test("puts what harms last, whatever it harms", () => {
    const harmful = buildEvidence("harm-outweighs", "high", { conditions: ["birth"] });
    expect(rank([inNight, harmful]) > rank([inNight])).toBe(true);
    expect(rank([inAnybody, harmful])).toBe(rank([harmful]));
  });
});
