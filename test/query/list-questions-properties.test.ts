import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import { listQuestions } from "../../src/query/list-questions.ts";
import type { Answer, Findings, Person } from "../../src/query/person.ts";
import { tiers } from "../../src/schema/vocabulary/tier.ts";
import { sortFlags } from "./naive-person.ts";
import { makeCatalog, randomIds, randomRecipe } from "./random-catalog.ts";
import { randomFindings, randomNamed } from "./random-question.ts";

/** What a person answered, by the names of findings and traits alike. */
type Answers = Readonly<Record<string, Answer>>;

const names: readonly string[] = [...randomIds.finding, ...randomIds.trait];
const isTrait = (name: string) => randomIds.trait.some((each) => each === name);

function toArguments(answers: Answers): [Findings, Person] {
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(answers).filter(([name]) => isTrait(name) === wanted));
  return [pick(false), { traits: pick(true) }];
}

/** How urgent the worst red flag that is raised is, without the code under test; one more than all where none is. */
function rankWorst(catalog: Catalog, answers: Answers): number {
  const { raised } = sortFlags(catalog, ...toArguments(answers));
  const ranks = catalog.entries.map((each) =>
    each.kind === "red-flag" && raised.includes(each.id) ? tiers.indexOf(each.tier) : tiers.length,
  );
  return Math.min(tiers.length, ...ranks);
}

const isOpen = (answer: Answer | undefined) => answer === undefined;
const isUnsure = (answer: Answer | undefined) => answer !== "yes" && answer !== "no";

/** Every way to answer what is open with yes or no. */
function listWays(answers: Answers, isAsked: (answer: Answer | undefined) => boolean): Answers[] {
  let ways: Answers[] = [answers];
  for (const name of names.filter((each) => isAsked(answers[each]))) {
    ways = ways.flatMap((way) => [
      { ...way, [name]: "yes" },
      { ...way, [name]: "no" },
    ]);
  }
  return ways;
}

const known = fc
  .tuple(
    randomFindings(randomNamed),
    fc.dictionary(fc.constantFrom(...randomIds.trait), fc.constantFrom<Answer>("yes", "no", "not-sure")),
  )
  .map(([findings, traits]): Answers => JSON.parse(JSON.stringify({ ...findings, ...traits })));
const recipe = randomRecipe.map((made) => ({ ...made, stretchCount: 0, remedyCount: 0 }));

/** Check something of every question that is asked, and of every one that is not. */
const check = (
  hold: (
    catalog: Catalog,
    answers: Answers,
    asked: ReadonlyMap<string, ReturnType<typeof listQuestions>[number]>,
  ) => void,
) =>
  fc.assert(
    fc.property(recipe, known, (made, answers) => {
      const catalog = makeCatalog(made);
      const questions = listQuestions(catalog, ...toArguments(answers));
      hold(catalog, answers, new Map(questions.map((question) => [question.id, question])));
    }),
    { numRuns: 150 },
  );

describe("listQuestions", () => {
  test("asks nothing that can no longer make help more urgent", () => {
    check((catalog, answers, asked) => {
      const now = rankWorst(catalog, answers);
      for (const [id, { tier, redFlags }] of asked) {
        // What a person is not sure of may still turn out to be a yes.
        const ways = listWays(answers, isUnsure).map((way) => sortFlags(catalog, ...toArguments(way)).raised);
        expect([id, redFlags.filter((flag) => !ways.some((raised) => raised.includes(flag)))]).toEqual([id, []]);
        expect(tiers.indexOf(tier)).toBeLessThan(now);
      }
    });
  });

  test("asks everything whose answer could make help more urgent", () => {
    check((catalog, answers, asked) => {
      const now = rankWorst(catalog, answers);
      for (const name of names.filter((each) => answers[each] === undefined && !asked.has(each))) {
        for (const way of listWays(answers, isOpen)) {
          const [yes, no] = [
            rankWorst(catalog, { ...way, [name]: "yes" }),
            rankWorst(catalog, { ...way, [name]: "no" }),
          ];
          expect([name, Math.min(yes, now)]).toEqual([name, Math.min(no, now)]);
        }
      }
    });
  });

  test("comes to the same tier as asking everything, one question after the other", () => {
    const say = fc.func(fc.constantFrom<Answer>("yes", "no", "no", "not-sure"));
    fc.assert(
      fc.property(recipe, say, (made, answer) => {
        const catalog = makeCatalog(made);
        let answers: Answers = {};
        for (let [next] = listQuestions(catalog); next; [next] = listQuestions(catalog, ...toArguments(answers))) {
          expect(answers[next.id]).toBe(undefined);
          answers = { ...answers, [next.id]: answer(next.id) };
        }
        const all: Answers = Object.fromEntries(names.map((name) => [name, answer(name)]));
        expect(checkRedFlags(catalog, ...toArguments(answers)).tier).toBe(
          checkRedFlags(catalog, ...toArguments(all)).tier,
        );
      }),
      { numRuns: 100 },
    );
  });
});
