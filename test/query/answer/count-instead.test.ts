import { describe, expect, test } from "vitest";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import { countInstead } from "../../../src/query/answer/count-instead.ts";
import type { AskedKind } from "../../../src/query/answer/index-questions.ts";
import type { ListedPart } from "../../../src/query/answer/parts.ts";
import type { FindQuestion } from "../../../src/query/find-question.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";
import { smallCatalog as catalog } from "./small-catalog.ts";

const falls = { traits: { "falls-easily": "yes" } } as const;

/** What is counted, and what is not asked of it. */
type Row = readonly [AskedKind, FindQuestion, ListedPart, Readonly<Record<string, number>>];

describe("countInstead", () => {
  test.each<Row>([
    ["stretch", {}, "muscle", { leg: 3, calf: 2, foot: 2 }],
    ["stretch", { position: "sitting" }, "muscle", { leg: 1, calf: 0, foot: 1 }],
    ["stretch", { position: "sitting" }, "position", { "in-bed": 1, sitting: 1, standing: 1, lying: 0 }],
    ["stretch", { person: falls }, "position", { "in-bed": 1, sitting: 1, standing: 0 }],
    ["stretch", {}, "equipment", { none: 1, towel: 1, wall: 2 }],
    ["stretch", { equipment: ["towel", "wall"] }, "equipment", { none: 1, towel: 1, wall: 2 }],
    ["stretch", { equipment: ["towel", "wall"] }, "place", { "in-bed": 1, "cannot-stand": 2 }],
    ["stretch", {}, "effect", { benefit: 1, unclear: 2, "no-benefit": 0 }],
    ["stretch", { goal: "prevent" }, "effect", { benefit: 0, unclear: 2 }],
    ["stretch", { effect: "benefit" }, "goal", { "stop-now": 1, prevent: 0 }],
    ["stretch", { certaintyAtLeast: "low" }, "goal", { "stop-now": 1, prevent: 0 }],
    ["stretch", { effect: "unclear" }, "goal", { "stop-now": 0, prevent: 2 }],
    ["stretch", {}, "certaintyAtLeast", { moderate: 0, low: 1, none: 3 }],
    ["remedy", {}, "muscle", { leg: 2, calf: 2, foot: 1 }],
    ["remedy", { position: "sitting" }, "muscle", { leg: 1, calf: 0, foot: 1 }],
    ["remedy", {}, "whoDecides", { "self-care": 2, "clinician-only": 1, avoid: 0 }],
    ["remedy", { whoDecides: "avoid" }, "cause", { cold: 0, heat: 0 }],
    ["remedy", { person: falls }, "cause", { cold: 1, heat: 1 }],
    ["remedy", { findings: { swollen: "yes" } }, "cause", { cold: 0, heat: 0 }],
    ["remedy", { findings: { swollen: "yes" } }, "muscle", { leg: 0 }],
  ])("counts for a %s with %j by %s: %j", (kind, question, part, counts) => {
    const count = countInstead(catalog, kind, question)(part);
    expect(Object.fromEntries(Object.keys(counts).map((value) => [value, count(value)]))).toEqual(counts);
  });

  test("asks about a goal anew, since it decides which evidence the effect and the certainty are about", () => {
    const evidence = [buildEvidence("benefit", "low", { outcome: "cramp-relief" })];
    const own = createCatalog([buildEntry.stretch("both", { goals: ["stop-now", "prevent"], evidence })]);
    for (const question of [{ effect: "benefit" }, { certaintyAtLeast: "low" }] as const) {
      const count = countInstead(own, "stretch", question)("goal");
      expect([count("stop-now"), count("prevent")]).toEqual([1, 0]);
    }
    const count = countInstead(own, "stretch", {})("goal");
    expect([count("stop-now"), count("prevent")]).toEqual([1, 1]);
  });

  test("counts over several words of 32", () => {
    const many = createCatalog([
      buildEntry.muscle("calf"),
      ...Array.from({ length: 100 }, (_, at) =>
        buildEntry.stretch(`stretch-${at}`, {
          position: at % 50 === 0 ? "lying" : "sitting",
          targets: at >= 98 || at === 0 ? [{ muscle: "calf", role: "main" }] : [],
        }),
      ),
    ]);
    const byPosition = countInstead(many, "stretch", { muscle: "calf" })("position");
    expect([byPosition("lying"), byPosition("sitting")]).toEqual([1, 2]);
    const byMuscle = countInstead(many, "stretch", { position: "lying" })("muscle");
    expect(byMuscle("calf")).toBe(1);
    expect(countInstead(many, "stretch", {})("position")("sitting")).toBe(98);
  });
});
