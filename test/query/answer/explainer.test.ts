import { describe, expect, test } from "vitest";
import { addBit, createBits } from "../../../src/query/answer/bits.ts";
import { Choice } from "../../../src/query/answer/choice.ts";
import { Explainer } from "../../../src/query/answer/explainer.ts";
import type { Reasons } from "../../../src/query/answer/plan.ts";
import type { Because } from "../../../src/query/because.ts";

const because = (matched: string): Because => ({ part: "muscle", asked: "leg", matched });
const tell = (reasons: readonly Because[]) => reasons.map(({ matched }) => matched).join(" ");

/** A choice between sets of places, each with a reason. */
function choose(...sets: readonly (readonly [name: string, ...places: number[]])[]): Choice {
  return new Choice(
    sets.map(([, ...places]) => {
      const bits = createBits(40);
      for (const place of places) addBit(bits, place);
      return bits;
    }),
    sets.map(([name]) => [because(name)]),
  );
}

/** What explains a place by some reasons. */
function explainBy(reasons: readonly Reasons[]) {
  const explainer = new Explainer(reasons);
  return (place: number) => explainer.explain(place);
}

describe("Explainer", () => {
  test("gives no reasons where there are none", () => {
    expect(explainBy([])(0)).toEqual([]);
  });

  test("gives the same list for all where one word is met alike", () => {
    const same = [because("calf")];
    expect(explainBy([same])(3)).toBe(same);
  });

  test("gives the reason of the first set that a place is in, and none where it is in none", () => {
    const explain = explainBy([choose(["calf", 1, 35], ["thigh", 2, 35])]);
    expect([0, 1, 2, 35].map((place) => tell(explain(place)))).toEqual(["", "calf", "thigh", "calf"]);
  });

  test("joins the reasons of several words in their order, those with the same sharing a list", () => {
    const explain = explainBy([choose(["calf", 1, 3]), [because("goal")], choose(["bed", 1, 2], ["chair", 3, 4])]);
    expect([1, 2, 3, 4, 5].map((place) => tell(explain(place)))).toEqual([
      "calf goal bed",
      "goal bed",
      "calf goal chair",
      "goal chair",
      "goal",
    ]);
    expect(explain(1)).toBe(explain(1));
    expect(explain(5)).toBe(explain(6));
  });

  test("asks for each place where a reason hangs on the entry", () => {
    const explain = explainBy([choose(["calf", 1]), (place) => [because(`place-${place}`)]]);
    expect([1, 2].map((place) => tell(explain(place)))).toEqual(["calf place-1", "place-2"]);
  });

  test("takes no list for that of other reasons", () => {
    const explain = explainBy([choose(["bed", 1, 2], ["chair", 3]), choose(["calf", 2, 4])]);
    expect([1, 2, 3, 4, 5].map((place) => tell(explain(place)))).toEqual(["bed", "bed calf", "chair", "calf", ""]);
  });

  test("tells reasons apart however many words between them nothing meets", () => {
    const unmet = Array.from({ length: 60 }, () => choose());
    const explain = explainBy([choose(["calf", 1, 2]), ...unmet, choose(["foot", 2, 3])]);
    expect([1, 2, 3, 4].map((place) => tell(explain(place)))).toEqual(["calf", "calf foot", "foot", ""]);
  });

  test("keeps no lists where there could be too many", () => {
    const words = Array.from({ length: 9 }, (_, word) => choose([`word-${word}`, word]));
    const explain = explainBy(words);
    expect(tell(explain(4))).toBe("word-4");
    expect(explain(4)).not.toBe(explain(4));
    const few = explainBy(words.slice(0, 8));
    expect(few(4)).toBe(few(4));
    const names = Array.from({ length: 256 }, (_, at) => [`name-${at}`, at % 40] as const);
    const sure = [because("goal")];
    const [most, more] = [explainBy([choose(...names.slice(1)), sure]), explainBy([choose(...names), sure])];
    expect([tell(most(4)), tell(more(4))]).toEqual(["name-4 goal", "name-4 goal"]);
    expect(most(4)).toBe(most(4));
    expect(more(4)).not.toBe(more(4));
  });
});
