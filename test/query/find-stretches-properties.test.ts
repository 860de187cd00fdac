import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog as builtIn } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findStretches, type StretchQuestion } from "../../src/query/find-stretches.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { isRelated, meets } from "./naive-match.ts";
import { randomCatalog, randomIds } from "./random-catalog.ts";
import { listNamed, randomStretchQuestion } from "./random-question.ts";

const real: Catalog = builtIn;
const cases: readonly [string, fc.Arbitrary<[Catalog, StretchQuestion]>, number][] = [
  ["the real catalog", fc.tuple(fc.constant(real), randomStretchQuestion(listNamed(real))), 200],
  ["small random catalogs", fc.tuple(randomCatalog, randomStretchQuestion(randomIds)), 400],
];
const parts = ["muscle", "position", "equipment", "condition", "goal", "moment"] as const;

const musclesOf = ({ targets }: Stretch) => targets.map(({ muscle }) => muscle);

/** Tell whether all that a stretch needs is at hand. */
function isAtHand(asked: StretchQuestion["equipment"], needs: readonly string[]): boolean {
  if (asked === undefined) return true;
  const atHand = asked === "none" ? [] : [asked].flat();
  return needs.filter((id) => !atHand.includes(id)).length === 0;
}

/** The stretches that meet every part of a question, found by looking at each. */
function filterStretches(catalog: Catalog, question: StretchQuestion): Stretch[] {
  return listEntries(catalog, "stretch").filter(
    (stretch) =>
      meets(question.muscle, musclesOf(stretch), catalog) &&
      meets(question.position, [stretch.position]) &&
      isAtHand(question.equipment, stretch.equipment) &&
      meets(question.condition, stretch.conditions, catalog) &&
      meets(question.goal, stretch.goals) &&
      meets(question.moment, stretch.moments),
  );
}

/** What a stretch has of each part of a question. */
function partsOf(stretch: Stretch): Record<string, readonly string[]> {
  const { position, equipment, conditions, goals, moments } = stretch;
  return {
    muscle: musclesOf(stretch),
    position: [position],
    equipment: equipment.length > 0 ? equipment : ["none"],
    condition: conditions,
    goal: goals,
    moment: moments,
  };
}

const effectOrder = "benefit possible-benefit safety association unclear no-benefit harm-outweighs".split(" ");
const certaintyOrder = "high moderate low very-low none good-practice".split(" ");

/** Where a stretch stands, as a text that sorts as the documentation says. */
function sortKey({ evidence: [first], id }: Stretch): string {
  return [effectOrder.indexOf(first?.effect ?? ""), certaintyOrder.indexOf(first?.certainty ?? ""), id].join(" ");
}

describe.each(cases)("findStretches over %s", (_, asked, numRuns) => {
  test("finds what a plain filter finds", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const found = findStretches(catalog, question).items.map(({ stretch }) => stretch);
        expect(found).toEqual(filterStretches(catalog, question));
      }),
      { numRuns },
    );
  });

  test("orders items as documented: effect, certainty, id", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const keys = findStretches(catalog, question).items.map(({ stretch }) => sortKey(stretch));
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
      { numRuns },
    );
  });

  test("never puts what does not help above what may help", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const effects = findStretches(catalog, question).items.map(({ evidence }) => evidence[0]?.effect ?? "");
        const lastHelp = Math.max(effects.lastIndexOf("benefit"), effects.lastIndexOf("possible-benefit"));
        const above = effects.slice(0, lastHelp + 1);
        expect(above.filter((effect) => effect === "no-benefit" || effect === "harm-outweighs")).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("names as reasons only parts that were asked and ids that the stretch has", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const values: Record<string, readonly string[]> = Object.fromEntries(
          Object.entries(question).map(([part, value]) => [part, [value].flat()]),
        );
        const isAsked = (part: string, value: string) =>
          values[part]?.includes(value) || (part === "equipment" && values[part]?.length === 0 && value === "none");
        for (const { stretch, because } of findStretches(catalog, question).items) {
          expect([...new Set(because.map(({ part }) => part))]).toEqual(parts.filter((part) => values[part]));
          for (const { part, asked: value, matched } of because) {
            expect(isAsked(part, value)).toBe(true);
            expect(partsOf(stretch)[part]).toContain(matched);
            const isNeedless = part === "equipment" && matched === "none";
            expect(value === matched || isNeedless || isRelated(catalog, value, matched)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  test("never finds more where one part more is asked", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const ids = findStretches(catalog, question).items.map(({ stretch }) => stretch.id);
        for (const part of parts) {
          const { [part]: _left, ...wider } = question;
          const found = findStretches(catalog, wider).items.map(({ stretch }) => stretch.id);
          expect(ids.filter((id) => !found.includes(id))).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test("leaves the catalog as it was and answers the same again", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const before = JSON.stringify(catalog);
        const answer = JSON.stringify(findStretches(catalog, question));
        expect(JSON.stringify(findStretches(catalog, question))).toBe(answer);
        expect(JSON.stringify(catalog)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
