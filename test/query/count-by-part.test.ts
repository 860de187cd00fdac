import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import type { ListedPart } from "../../src/query/answer/parts.ts";
import { countByPart } from "../../src/query/count-by-part.ts";
import { countItems } from "../../src/query/count-items.ts";
import type { FindQuestion } from "../../src/query/find-question.ts";
import { askedCases, askIds } from "./asked-cases.ts";

const plain: Catalog = catalog;

/** The counts above 0 of one part. */
const some = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].filter(([, count]) => count > 0));

describe("countByPart", () => {
  test("counts for each value of each part what there would be if it were asked instead", () => {
    const counts = countByPart(catalog, "stretch", { muscle: "calf-muscles", position: "sitting" });
    expect(some(counts.position)).toEqual({ "in-bed": 4, sitting: 5, "floor-sitting": 1, kneeling: 1, standing: 3 });
    expect(some(counts.place)).toEqual({ "cannot-stand": 5 });
    expect(some(counts.technique)).toEqual({ static: 2, dynamic: 2, "self-massage": 1 });
    expect(some(counts.equipment)).toEqual({ chair: 4 });
    expect(some(counts.whoDecides)).toEqual({ "self-care": 5 });
    expect(counts.muscle.get("soleus")).toBe(5);
    expect(counts.muscle.get("hamstrings")).toBe(
      countItems(catalog, "stretch", { muscle: "hamstrings", position: "sitting" }),
    );
  });

  test("names every value there is, in catalog order, those that find nothing with 0", () => {
    const counts = countByPart(catalog, "remedy", { cause: "stress" });
    expect([...counts.cause.keys()]).toEqual(listEntries(catalog, "cause").map(({ id }) => id));
    expect([...counts.equipment.keys()]).toEqual(["none", ...listEntries(catalog, "equipment").map(({ id }) => id)]);
    expect([...counts.goal]).toEqual([
      ["stop-now", 0],
      ["ease-after", 0],
      ["prevent", 1],
    ]);
    expect([...counts.certaintyAtLeast.keys()]).toEqual([
      "high",
      "moderate",
      "low",
      "very-low",
      "none",
      "good-practice",
    ]);
  });

  test("counts nothing while a sign calls for help", () => {
    const counts = countByPart(catalog, "remedy", { findings: { "one-leg-red": "yes" } });
    for (const each of Object.values(counts)) expect(some(each)).toEqual({});
  });
});

describe.each(["remedy", "stretch"] as const)("counts for a %s beside another part", (kind) => {
  test.each<FindQuestion>([
    { effect: "benefit" },
    { effect: "no-benefit" },
    { certaintyAtLeast: "low" },
    { goal: "prevent", effect: "possible-benefit" },
    { moment: "before-bed" },
    { moment: "daily", minutes: 2 },
    { minutes: 1 },
    { condition: "night-leg-cramps" },
    { equipment: ["towel", "chair"] },
    { technique: "static", equipment: "none" },
  ])("are what asking each value finds: %j", (question) => {
    for (const [part, values] of Object.entries(countByPart(plain, kind, question))) {
      const found = [...values.keys()].map((value) => [value, countItems(plain, kind, { ...question, [part]: value })]);
      expect([part, ...values]).toEqual([part, ...found]);
    }
  });
});

describe.each(askedCases)("counts for a %s of %s", (kind, _, checkQuestions) => {
  test("are what asking each value finds, and the count of all is that of the items", () => {
    checkQuestions((content, question, seed) => {
      expect(countItems(content, kind, question)).toBe(askIds(content, kind, question).length);
      const counts = Object.entries(countByPart(content, kind, question));
      const [part = "", values = new Map<string, number>()] = counts[seed % counts.length] ?? [];
      const listed: ListedPart | string = part;
      for (const [value, count] of values) {
        const instead: FindQuestion = { ...question, [listed]: value };
        expect([listed, value, count]).toEqual([listed, value, askIds(content, kind, instead).length]);
      }
    }, 60);
  });
});
