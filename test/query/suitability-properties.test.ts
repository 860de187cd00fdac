import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog as real } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Answer, Person } from "../../src/query/person.ts";
import { suitability } from "../../src/query/suitability.ts";
import { type Trait, traits } from "../../src/schema/vocabulary/trait.ts";
import { completeTraits, gatherLevels, judgeAnswers, judgeNaively } from "./naive-person.ts";
import { listNaiveReasons } from "./naive-reasons.ts";
import { randomCatalog } from "./random-catalog.ts";
import { listNamed, randomNamed, randomPerson } from "./random-question.ts";

const judgedOf = ({ entries }: Catalog) =>
  entries.flatMap((entry) => (entry.kind === "remedy" || entry.kind === "stretch" ? [entry] : []));

const plain: Catalog = real;
const cases = [
  ["the real catalog", fc.constant(plain), randomPerson(listNamed(plain))],
  ["random catalogs", randomCatalog, randomPerson(randomNamed)],
] as const;

const isTrait = (name: string): name is Trait => traits.some((each) => each === name);

/** The traits of cautions whose answer is open, and of which some answers would change the verdict. */
function listTelling(catalog: Catalog, entry: ReturnType<typeof judgedOf>[number], person: Person): string[] {
  const now = judgeNaively(catalog, entry, person);
  const known = completeTraits(person.traits);
  const open = [...gatherLevels(catalog, entry).keys()].filter(
    (name) => isTrait(name) && !["yes", "no"].includes(known[name] ?? ""),
  );
  const judgeWith = (name: string, answer: Answer, rest: Answer) => {
    const others = Object.fromEntries(open.map((each) => [each, each === name ? answer : rest]));
    return judgeAnswers(catalog, entry, { ...known, ...others });
  };
  return open.filter((name) => judgeWith(name, "yes", "no") !== now || judgeWith(name, "no", "no") !== now);
}

describe.each(cases)("suitability over %s", (_, catalogs, people) => {
  const check = (hold: (catalog: Catalog, person: Person) => void) =>
    fc.assert(fc.property(catalogs, people, hold), { numRuns: 20 });

  test("is the strictest of what is said: avoid, ask first, unknown, modify, suitable", () => {
    check((catalog, person) => {
      const said = judgedOf(catalog).map((entry) => [entry.id, suitability(catalog, entry, person).verdict]);
      expect(said).toEqual(judgedOf(catalog).map((entry) => [entry.id, judgeNaively(catalog, entry, person)]));
    });
  });

  test("names the open traits whose answer could change it, and no other", () => {
    check((catalog, person) => {
      for (const entry of judgedOf(catalog)) {
        const { unanswered } = suitability(catalog, entry, person);
        expect([entry.id, [...unanswered].sort()]).toEqual([entry.id, listTelling(catalog, entry, person).sort()]);
      }
    });
  });

  test("gives a reason for everybody, and one for each caution that the answers call up, strictest first", () => {
    check((catalog, person) => {
      for (const entry of judgedOf(catalog)) {
        const { reasons, cautions, verdict } = suitability(catalog, entry, person);
        const called = [...gatherLevels(catalog, entry).keys()].filter(
          (name) => isTrait(name) && completeTraits(person.traits)[name] === "yes",
        );
        expect(cautions.map(({ trait }) => trait).sort()).toEqual(called.sort());
        expect(reasons).toEqual(listNaiveReasons(catalog, entry, person).map(({ why }) => why));
        if (verdict === "avoid" || verdict === "ask-first" || verdict === "modify") expect(reasons).not.toEqual([]);
      }
    });
  });
});
