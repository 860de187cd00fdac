import { describe, expect, test } from "vitest";
import { indexQuestions, indexWithGoals } from "../../../src/query/answer/index-questions.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

describe("indexQuestions", () => {
  test("holds every entry of the kind, and is made once for the same goals", () => {
    const index = indexQuestions(catalog, "stretch", ["stop-now"]);
    expect(index.entries.map(({ id }) => id)).toEqual(["bend", "lean", "pull"]);
    expect(index.entries.map((entry) => index.headlineOf(entry)?.effect)).toEqual(["benefit", undefined, undefined]);
    expect(indexQuestions(catalog, "stretch", ["stop-now", "stop-now"])).toBe(index);
    expect(indexQuestions(catalog, "stretch")).not.toBe(index);
  });
});

describe("indexWithGoals", () => {
  test("holds what has one of the goals, in the same order", () => {
    const whole = indexQuestions(catalog, "stretch", ["prevent"]);
    const index = indexWithGoals(catalog, "stretch", ["prevent"]);
    expect(whole.entries.map(({ id }) => id)).toEqual(["bend", "lean", "pull"]);
    expect(index.entries.map(({ id }) => id)).toEqual(["lean", "pull"]);
    expect(index.entries.map(index.headlineOf)).toEqual(index.entries.map(whole.headlineOf));
  });

  test("is kept apart from the index of every entry", () => {
    const index = indexWithGoals(catalog, "stretch", ["stop-now"]);
    expect(index.entries.map(({ id }) => id)).toEqual(["bend"]);
    expect(indexWithGoals(catalog, "stretch", ["stop-now"])).toBe(index);
    expect(indexQuestions(catalog, "stretch", ["stop-now"])).not.toBe(index);
  });

  test("is the index of every entry where no goal is asked", () => {
    expect(indexWithGoals(catalog, "stretch", [])).toBe(indexQuestions(catalog, "stretch"));
  });
});
