import fc from "fast-check";
import { catalog as builtIn } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { AskedKind } from "../../src/query/answer/index-questions.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { makeCatalog, randomRecipe } from "./random-catalog.ts";
import { listNamed, randomNamed, randomQuestion } from "./random-question.ts";

const real: Catalog = builtIn;

/** Run a check on many questions. What a failure prints is the recipe of the catalog, and not all of it. */
type CheckQuestions = (check: (catalog: Catalog, question: FindQuestion, seed: number) => void, runs?: number) => void;

const askReal: CheckQuestions = (check, runs = 200) =>
  fc.assert(
    fc.property(randomQuestion(listNamed(real)), fc.nat(), (question, seed) => check(real, question, seed)),
    { numRuns: runs },
  );

const askRandom: CheckQuestions = (check, runs = 200) =>
  fc.assert(
    fc.property(randomRecipe, randomQuestion(randomNamed), fc.nat(), (recipe, question, seed) =>
      check(makeCatalog(recipe), question, seed),
    ),
    { numRuns: runs },
  );

/** Both kinds, over the real catalog and over random ones. */
export const askedCases: readonly (readonly [AskedKind, string, CheckQuestions])[] = [
  ["remedy", "the real catalog", askReal],
  ["stretch", "the real catalog", askReal],
  ["remedy", "random catalogs", askRandom],
  ["stretch", "random catalogs", askRandom],
];

/** Ask a question about a kind. Each item has its entry under one name. */
export function ask(catalog: Catalog, kind: AskedKind, question: FindQuestion) {
  const { careFirst, items, withheld, count } =
    kind === "remedy" ? findRemedies(catalog, question) : findStretches(catalog, question);
  return {
    careFirst,
    items: items.map((item) => ({ ...item, entry: "remedy" in item ? item.remedy : item.stretch })),
    withheld,
    count,
  };
}

/** The ids of the items that a question finds, in order. */
export function askIds(catalog: Catalog, kind: AskedKind, question: FindQuestion): string[] {
  return ask(catalog, kind, question).items.map(({ entry }) => entry.id);
}
