import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog as builtIn } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies, type RemedyQuestion } from "../../src/query/find-remedies.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import { isRelated, meets } from "./naive-match.ts";
import { randomCatalog, randomIds } from "./random-catalog.ts";
import { listNamed, randomRemedyQuestion } from "./random-question.ts";

const real: Catalog = builtIn;
const cases: readonly [string, fc.Arbitrary<[Catalog, RemedyQuestion]>, number][] = [
  ["the real catalog", fc.tuple(fc.constant(real), randomRemedyQuestion(listNamed(real))), 200],
  ["small random catalogs", fc.tuple(randomCatalog, randomRemedyQuestion(randomIds)), 400],
];

const isWithheld = ({ whoDecides, evidence }: Remedy) =>
  ["research-only", "avoid"].includes(whoDecides) || evidence.map(({ effect }) => effect).includes("harm-outweighs");

/** The remedies that meet every part of a question, found by looking at each. */
function filterRemedies(catalog: Catalog, { cause, condition, goal, moment }: RemedyQuestion): Remedy[] {
  return listEntries(catalog, "remedy").filter(
    (remedy) =>
      meets(cause, remedy.causes) &&
      meets(condition, remedy.conditions, catalog) &&
      meets(goal, remedy.goals) &&
      meets(moment, remedy.moments),
  );
}

/** What a remedy has of each part of a question. */
function partsOf(remedy: Remedy): Record<string, readonly string[]> {
  return { cause: remedy.causes, condition: remedy.conditions, goal: remedy.goals, moment: remedy.moments };
}

const effectOrder = "benefit possible-benefit safety association unclear no-benefit harm-outweighs".split(" ");
const certaintyOrder = "high moderate low very-low none good-practice".split(" ");
const deciderOrder = ["self-care", "ask-first", "clinician-only", "research-only", "avoid"];

/** Where a remedy stands, as a text that sorts as the documentation says. */
function sortKey({ evidence: [first], whoDecides, kindOfRemedy, id }: Remedy): string {
  const effect = effectOrder.indexOf(first?.effect ?? "");
  const certainty = certaintyOrder.indexOf(first?.certainty ?? "");
  const isGiven = !/^(?:self-care|ask-first)$/.test(whoDecides) && !/^medic\w+-(?:review|check)$/.test(kindOfRemedy);
  const place = effect === 0 || effect === 1 ? Number(isGiven) : 2;
  return [place, effect, certainty, deciderOrder.indexOf(whoDecides), id].join(" ");
}

describe.each(cases)("findRemedies over %s", (_, asked, numRuns) => {
  test("finds what a plain filter finds, less what nobody should use", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const { items, withheld } = findRemedies(catalog, question);
        const met = filterRemedies(catalog, question);
        expect(items.map(({ remedy }) => remedy)).toEqual(met.filter((remedy) => !isWithheld(remedy)));
        expect(withheld.map(({ id }) => id)).toEqual(met.filter(isWithheld).map(({ id }) => id));
      }),
      { numRuns },
    );
  });

  test("gives a reason with everything that it withholds", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        for (const { verdict, why } of findRemedies(catalog, question).withheld) {
          expect(verdict).toBe("avoid");
          expect(why).toMatch(/^[A-Z].+\.$/);
        }
      }),
      { numRuns },
    );
  });

  test("orders items as documented: what a person can do, effect, certainty, who decides, id", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const keys = findRemedies(catalog, question).items.map(({ remedy }) => sortKey(remedy));
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
      { numRuns },
    );
  });

  test("never puts what does not help above what may help", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const effects = findRemedies(catalog, question).items.map(({ evidence }) => evidence[0]?.effect ?? "");
        const lastHelp = Math.max(effects.lastIndexOf("benefit"), effects.lastIndexOf("possible-benefit"));
        const above = effects.slice(0, lastHelp + 1);
        expect(above).not.toContain("no-benefit");
        expect(effects).not.toContain("harm-outweighs");
      }),
      { numRuns },
    );
  });

  test("names as reasons only parts that were asked and ids that the remedy has", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const values: Record<string, readonly string[]> = Object.fromEntries(
          Object.entries(question).map(([part, value]) => [part, [value].flat()]),
        );
        for (const { remedy, because } of findRemedies(catalog, question).items) {
          expect([...new Set(because.map(({ part }) => part))]).toEqual(
            ["cause", "condition", "goal", "moment"].filter((part) => values[part] !== undefined),
          );
          for (const { part, asked: value, matched } of because) {
            expect(values[part]).toContain(value);
            expect(partsOf(remedy)[part]).toContain(matched);
            expect(value === matched || (part === "condition" && isRelated(catalog, value, matched))).toBe(true);
          }
        }
      }),
      { numRuns },
    );
  });

  test("never finds more where one part more is asked", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const ids = new Set(findRemedies(catalog, question).items.map(({ remedy }) => remedy.id));
        for (const part of ["cause", "condition", "goal", "moment"] as const) {
          const { [part]: _left, ...wider } = question;
          const found = findRemedies(catalog, wider).items.map(({ remedy }) => remedy.id);
          expect([...ids].filter((id) => !found.includes(id))).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  test("leaves the catalog as it was and answers the same again", () => {
    fc.assert(
      fc.property(asked, ([catalog, question]) => {
        const before = JSON.stringify(catalog);
        const answer = JSON.stringify(findRemedies(catalog, question));
        expect(JSON.stringify(findRemedies(catalog, question))).toBe(answer);
        expect(JSON.stringify(catalog)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
