import { describe, expect, test } from "vitest";
import { findHeadline, rankEvidence } from "../../src/catalog/find-headline.ts";
import { noFocus } from "../../src/catalog/focus.ts";
import { certainties } from "../../src/schema/vocabulary/certainty.ts";
import { effects } from "../../src/schema/vocabulary/effect.ts";
import { goals } from "../../src/schema/vocabulary/goal.ts";
import { type Outcome, outcomes } from "../../src/schema/vocabulary/outcome.ts";
import { buildEvidence } from "./build-entry.ts";

/** Something known of an outcome. */
const about = (outcome: Outcome, effect: (typeof effects)[number] = "unclear") =>
  buildEvidence(effect, "low", { outcome });

const prevent = { goals: ["prevent"] } as const;

describe("rankEvidence", () => {
  test("counts through every effect and certainty, the best first, without a gap", () => {
    const ranks = effects.flatMap((effect) => certainties.map((certainty) => rankEvidence({ effect, certainty })));
    expect(ranks).toEqual(Array.from({ length: effects.length * certainties.length }, (_, place) => place));
  });
});

describe("findHeadline", () => {
  test("takes the first where nothing is asked, however weak", () => {
    const first = about("cramp-relief", "no-benefit");
    expect(findHeadline([first, about("cramps", "benefit")], noFocus)).toBe(first);
    expect(findHeadline([], noFocus)).toBe(undefined);
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
    expect(outcomes.filter((outcome) => findHeadline([about(outcome)], { goals: [goal] }) !== undefined)).toEqual(
      counted,
    );
  });

  test("counts for two goals what counts for one of them", () => {
    const both = { goals: ["stop-now", "ease-after"] } as const;
    const heard = outcomes.filter((outcome) => findHeadline([about(outcome)], both));
    expect(heard).toEqual(["cramp-relief", "cramps", "soreness-after", "symptom-relief", "symptoms"]);
  });

  test("counts the safety of a person for no goal", () => {
    expect(findHeadline([about("personal-safety", "benefit")], { goals })).toBe(undefined);
  });

  test("takes the surest of those about the goal, wherever it stands and however good the others are", () => {
    const surest = buildEvidence("no-benefit", "moderate");
    const others = [about("cramp-relief", "benefit"), about("cramp-frequency", "possible-benefit"), about("cramps")];
    for (let place = 0; place <= others.length; place += 1) {
      expect(findHeadline(others.toSpliced(place, 0, surest), prevent)).toBe(surest);
    }
  });

  test("takes the better of two that are equally sure, and the first of two that are alike", () => {
    const better = buildEvidence("possible-benefit", "low");
    expect(findHeadline([about("cramps"), better, about("cramps")], prevent)).toBe(better);
    const [first, second] = [about("cramps"), about("symptoms")];
    expect(findHeadline([first, second], prevent)).toBe(first);
    expect(findHeadline([second, first], prevent)).toBe(second);
  });
});
