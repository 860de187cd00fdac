import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";

/** What tells the conditions of the people in a study apart, by how they are named. */
const named: readonly (readonly [RegExp, string])[] = [
  [/night cramps/, "night-leg-cramps"],
  [/pregnancy/, "pregnancy-leg-cramps"],
  [/exercise|sweated/, "exercise-cramps"],
];

const evidence = catalog.entries.flatMap((entry) =>
  "evidence" in entry ? entry.evidence.map((piece) => ({ id: entry.id, ...piece })) : [],
);

describe("the people that evidence is about", () => {
  test("have the conditions that their name says, and no others", () => {
    const told = (population: string) => named.filter(([name]) => name.test(population)).map(([, id]) => id);
    for (const { id, population, conditions = [] } of evidence)
      expect([id, conditions]).toEqual([id, told(population)]);
    expect(named.map(([name]) => evidence.filter(({ population }) => name.test(population)).length)).toEqual([
      34, 4, 28,
    ]);
  });
});
