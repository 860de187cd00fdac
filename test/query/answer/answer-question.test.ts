import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { answerQuestion } from "../../../src/query/answer/answer-question.ts";
import { countMatches } from "../../../src/query/answer/count-matches.ts";
import { openQuestion } from "../../../src/query/answer/open-question.ts";
import type { Caution } from "../../../src/schema/caution.ts";
import type { Trait } from "../../../src/schema/vocabulary/trait.ts";
import { buildEntry } from "../../catalog/build-entry.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const caution = (trait: Trait): Caution => ({ trait, level: "avoid", why: "Since ever.", references: [] });
const falls = { traits: { "falls-easily": "yes", glaucoma: "no" } } as const;

describe("answerQuestion", () => {
  const answer = (kind: "remedy" | "stretch", question: object) =>
    answerQuestion(openQuestion(catalog, kind, question), ({ id }, { verdict }, place, explainer) =>
      [place, id, verdict, ...explainer.explain(place).map(({ matched }) => matched)].join(" "),
    );

  test("gives the items with their place, and what is withheld with the reason", () => {
    expect(answer("remedy", { person: falls, whoDecides: ["self-care", "avoid"] })).toEqual({
      items: ["0 rest suitable self-care"],
      withheld: [
        { id: "habit", verdict: "avoid", why: "You fall easily or feel unsteady. “lean”: Since avoid." },
        { id: "ban", verdict: "avoid", why: "It can kill." },
      ],
      count: 1,
    });
  });

  test("withholds all that meets it while a sign calls for help, for that reason", () => {
    const why = "Get help first: a leg is swollen.";
    expect(answer("stretch", { position: ["sitting", "in-bed"], findings: { swollen: "yes" } })).toEqual({
      items: [],
      withheld: [
        { id: "bend", verdict: "avoid", why },
        { id: "pull", verdict: "avoid", why },
      ],
      count: 0,
    });
  });

  test.each([
    [{ limit: 1 }, ["0 bend suitable"]],
    [{ limit: 2 }, ["0 bend suitable", "1 lean unknown"]],
    [{ skip: 1 }, ["1 lean unknown", "2 pull suitable"]],
    [{ skip: 1, limit: 1 }, ["1 lean unknown"]],
    [{ skip: 2, limit: 5 }, ["2 pull suitable"]],
    [{ skip: 3 }, []],
  ])("gives of the page %j the items %j, and counts all", (page, items) => {
    expect(answer("stretch", page)).toEqual({ items, withheld: [], count: 3 });
  });

  const many = createCatalog(
    Array.from({ length: 70 }, (_, at) => {
      const id = `stretch-${String(at).padStart(2, "0")}`;
      return buildEntry.stretch(id, at % 33 === 0 ? { cautions: [caution("pregnancy"), caution("diabetes")] } : {});
    }),
  );
  const person = { traits: { pregnancy: "yes", diabetes: "yes" } } as const;
  const page = (question: object) =>
    answerQuestion(openQuestion(many, "stretch", question), ({ id }, _, place) => `${place} ${id}`);

  test("walks several words of 32, each page on its own", () => {
    const { items, withheld, count } = page({ person });
    expect(withheld).toEqual(
      ["00", "33", "66"].map((at) => ({
        id: `stretch-${at}`,
        verdict: "avoid",
        why: "You are pregnant. Since ever. You have diabetes. Since ever.",
      })),
    );
    const all = Array.from({ length: 70 }, (_, at) => `${at} stretch-${String(at).padStart(2, "0")}`);
    expect([items, count]).toEqual([all.filter((_, at) => at % 33 !== 0), 67]);
    expect(page({ person, skip: 30, limit: 3 }).items).toEqual(["31 stretch-31", "32 stretch-32", "34 stretch-34"]);
    expect(page({ person, skip: 31, limit: 1 }).items).toEqual(["32 stretch-32"]);
    expect(page({ person, skip: 66 }).items).toEqual(["69 stretch-69"]);
    expect(page({ skip: 32, limit: 32 })).toEqual({ items: all.slice(32, 64), withheld: [], count: 70 });
    expect(countMatches(openQuestion(many, "stretch", { person }))).toBe(67);
  });

  test("counts the same without making items", () => {
    const count = (kind: "remedy" | "stretch", question: object) => countMatches(openQuestion(catalog, kind, question));
    expect([count("remedy", {}), count("remedy", { person: falls }), count("stretch", { limit: 1 })]).toEqual([
      3, 2, 3,
    ]);
    expect([count("stretch", { findings: { swollen: "yes" } }), count("stretch", { position: "lying" })]).toEqual([
      0, 0,
    ]);
  });
});
