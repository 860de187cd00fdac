import { describe, expect, test } from "vitest";
import { createTeller } from "../../../src/query/answer/create-teller.ts";
import { indexQuestions } from "../../../src/query/answer/index-questions.ts";
import type { Answer } from "../../../src/query/person.ts";
import type { Trait } from "../../../src/schema/vocabulary/trait.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const remedies = indexQuestions(catalog, "remedy");
const habit = remedies.judgedAt(1);

describe("createTeller", () => {
  test.each([{}, { traits: undefined }, { traits: {} }])("tells what is kept where nothing is known: %j", (person) => {
    expect(createTeller(person)(habit)).toBe(habit);
  });

  test.each([
    [{ pregnancy: "yes" }, "unknown", ["falls-easily: avoid", "glaucoma: ask-first"], ["falls-easily", "glaucoma"]],
    [{ glaucoma: "no" }, "unknown", ["falls-easily: avoid"], ["falls-easily"]],
    [{ glaucoma: "yes" }, "ask-first", ["falls-easily: avoid", "glaucoma: ask-first"], ["falls-easily"]],
    [{ glaucoma: "no", "falls-easily": "no" }, "suitable", [], []],
    [{ "falls-easily": "yes" }, "avoid", ["falls-easily: avoid", "glaucoma: ask-first"], []],
  ] as const satisfies [{ [T in Trait]?: Answer }, string, string[], string[]][])(
    "tells with %j: %s, the cautions %j and what is open: %j",
    (traits, verdict, cautions, open) => {
      const told = createTeller({ traits })(habit);
      expect(told.verdict).toBe(verdict);
      expect(told.cautions.map(({ trait, level }) => `${trait}: ${level}`)).toEqual(cautions);
      expect(told.unanswered).toEqual(open);
      expect([told.evidence, told.headline]).toEqual([habit.entry.evidence, habit.entry.evidence[0]]);
    },
  );
});
