import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { findRemedies } from "../../../src/query/find-remedies.ts";
import { findStretches } from "../../../src/query/find-stretches.ts";
import { planRoutine } from "../../../src/query/plan-routine.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const makeCatalog = (count: number) =>
  createCatalog([
    buildEntry.muscle("calf"),
    buildEntry.redFlag("sign", { findings: [{ id: "sign", ask: "Is there a sign?" }] }),
    buildEntry.remedy("worn", { whoDecides: "avoid" }),
    ...Array.from({ length: count }, (_, index) =>
      buildEntry.stretch(`stretch-${index}`, { position: "sitting", targets: [{ muscle: "calf", role: "main" }] }),
    ),
  ]);

describe("the answer to a common question", () => {
  const catalog = makeCatalog(3);

  test.each([
    {},
    { position: "sitting" },
    { muscle: "calf" },
    { equipment: "none" },
    { equipment: [] },
    { position: ["sitting"], muscle: "calf" },
    { goal: { all: ["prevent"], not: ["ease-after"] }, muscle: { any: ["calf"] } },
    { position: "sitting", goal: undefined },
  ] as const)("is kept for %j", (question) => {
    expect(findStretches(catalog, { ...question })).toBe(findStretches(catalog, { ...question }));
  });

  test.each([
    { position: "sitting", limit: 2 },
    { position: "sitting", skip: 1 },
    { position: "sitting", minutes: 5 },
    { position: "sitting", person: {} },
    { position: "sitting", findings: { sign: "yes" } },
  ] as const)("is made anew for %j, which asks for more than words", (question) => {
    const answer = findStretches(catalog, question);
    expect(findStretches(catalog, question)).not.toBe(answer);
    expect(findStretches(catalog, question)).toEqual(answer);
  });

  test("cannot be changed", () => {
    const answer = findStretches(catalog, { position: "sitting" });
    const kept = [answer, answer.items, answer.withheld, answer.items[0], answer.items[0]?.because];
    expect(kept.map((each) => Object.isFrozen(each))).toEqual([true, true, true, true, true]);
    expect(Object.isFrozen(findRemedies(catalog).withheld[0])).toBe(true);
  });

  test("is that of its own catalog and kind, and of findStretches beside planRoutine", () => {
    const other = makeCatalog(2);
    expect(findStretches(other, { position: "sitting" }).count).toBe(2);
    expect(findStretches(catalog, { position: "sitting" }).count).toBe(3);
    expect(findRemedies(catalog).withheld.map(({ id }) => id)).toEqual(["worn"]);
    planRoutine(catalog, { minutes: 5, position: "sitting", goal: "prevent" });
    planRoutine(catalog, { minutes: 5 });
    planRoutine(catalog, { minutes: 5, goal: "prevent" });
    expect(findStretches(catalog, { goal: "prevent" }).items[0]?.because).toEqual([
      { part: "goal", asked: "prevent", matched: "prevent" },
    ]);
    const [first] = findStretches(catalog, { position: "sitting" }).items;
    expect(first?.because).toEqual([{ part: "position", asked: "sitting", matched: "sitting" }]);
    expect(findStretches(catalog).items[0]?.because).toEqual([]);
  });

  test("is kept up to 1024 entries and words", () => {
    const [most, more] = [makeCatalog(1023), makeCatalog(1024)];
    expect(findStretches(most)).toBe(findStretches(most));
    expect(findStretches(more)).not.toBe(findStretches(more));
    const words = (count: number) => ({ muscle: new Array<"calf">(count).fill("calf") });
    expect(findStretches(catalog, words(1017))).toBe(findStretches(catalog, words(1017)));
    expect(findStretches(catalog, words(1018))).not.toBe(findStretches(catalog, words(1018)));
  });

  test("is kept up to 1024 entries that are withheld", () => {
    const ban = (count: number) =>
      createCatalog(
        Array.from({ length: count }, (_, index) => buildEntry.remedy(`ban-${index}`, { whoDecides: "avoid" })),
      );
    const [most, more] = [ban(1023), ban(1024)];
    expect(findRemedies(most)).toBe(findRemedies(most));
    expect(findRemedies(more)).not.toBe(findRemedies(more));
  });

  test("is forgotten with the others where 8192 entries and words would be exceeded", () => {
    const many = makeCatalog(1000);
    const first = findStretches(many);
    const ask = (count: number) => findStretches(many, { muscle: new Array<"calf">(count).fill("calf") });
    for (let count = 1; count <= 7; count += 1) ask(count);
    expect(findStretches(many)).toBe(first);
    ask(8);
    expect(findStretches(many)).not.toBe(first);
    expect(findStretches(many)).toEqual(first);
  });

  test.each([
    [8192, 129, true],
    [8193, 130, false],
  ])("of %i entries and words in all, the last with %i words, finds the first kept: %j", (_, last, isKept) => {
    const many = makeCatalog(1000);
    const words = (count: number) => new Array<"calf">(count).fill("calf");
    const first = findStretches(many);
    for (let count = 1; count <= 7; count += 1) findStretches(many, { muscle: words(count) });
    findStretches(many, { position: "lying", muscle: words(last) });
    expect(findStretches(many) === first).toBe(isKept);
  });
});
