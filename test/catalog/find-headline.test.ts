import { describe, expect, test } from "vitest";
import { findHeadline, rankEvidence } from "../../src/catalog/find-headline.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import { type Outcome, outcomes } from "../../src/schema/vocabulary/outcome.ts";
import { buildEvidence } from "./build-entry.ts";

/** Something known of an outcome. */
const about = (outcome: Outcome, effect: (typeof effects)[number] = "unclear") =>
  buildEvidence(effect, "low", { outcome });

describe("rankEvidence", () => {
  test("counts through every effect and certainty, the best first, without a gap", () => {
    const ranks = effects.flatMap((effect) => certainties.map((certainty) => rankEvidence({ effect, certainty })));
    expect(ranks).toEqual(Array.from({ length: effects.length * certainties.length }, (_, place) => place));
  });
});

describe("findHeadline", () => {
  test("takes the first where no goal is asked, however weak", () => {
    const first = about("cramp-relief", "no-benefit");
    expect(findHeadline([first, about("cramps", "benefit")], [])).toBe(first);
    expect(findHeadline([], [])).toBe(undefined);
  });

  test.each([
    ["stop-now", ["cramp-relief", "symptom-relief"]],
    ["ease-after", ["cramps", "soreness-after", "symptoms"]],
    [
      "prevent",
      [
        ...["cramp-frequency", "cramp-severity", "cramp-threshold", "cramps"],
        ...["symptom-frequency", "symptom-severity", "symptoms"],
      ],
    ],
  ] as const)("counts for `%s` only %j", (goal, counted) => {
    expect(outcomes.filter((outcome) => findHeadline([about(outcome)], [goal]) !== undefined)).toEqual(counted);
  });

  test("counts for two goals what counts for one of them", () => {
    const heard = outcomes.filter((outcome) => findHeadline([about(outcome)], ["stop-now", "ease-after"]));
    expect(heard).toEqual(["cramp-relief", "cramps", "soreness-after", "symptom-relief", "symptoms"]);
  });

  test("counts the safety of a person for no goal", () => {
    expect(findHeadline([about("personal-safety", "benefit")], goals)).toBe(undefined);
  });

  test("takes the best of those about the goal, wherever it stands", () => {
    const best = about("cramp-severity", "possible-benefit");
    const others = [about("cramp-relief", "benefit"), about("cramp-frequency", "no-benefit"), about("cramps")];
    for (let place = 0; place <= others.length; place += 1) {
      expect(findHeadline(others.toSpliced(place, 0, best), ["prevent"])).toBe(best);
    }
  });

  test("takes the surer of two of one effect, and the first of two that are alike", () => {
    const sure = buildEvidence("benefit", "high");
    expect(findHeadline([buildEvidence("benefit", "low"), sure], ["prevent"])).toBe(sure);
    const [first, second] = [about("cramps"), about("symptoms")];
    expect(findHeadline([first, second], ["prevent"])).toBe(first);
    expect(findHeadline([second, first], ["prevent"])).toBe(second);
  });
});
