import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findStretches, type StretchQuestion } from "../../src/query/find-stretches.ts";
import { buildEntry } from "../catalog/build-entry.ts";

/** The ids of the stretches that answer a question, in their order. */
const idsFor = (question: StretchQuestion<Ids>) =>
  findStretches(catalog, question).items.map(({ stretch }) => stretch.id);

const calf = ["heel-push", "wall-calf-stretch", "towel-calf-stretch", "downward-facing-dog", "foam-roll-back-of-leg"];

describe("findStretches", () => {
  test.each([
    [{ muscle: "calf-muscles", position: "in-bed", equipment: "none" }, ["heel-push"]],
    [{ muscle: "calf-muscles" }, calf],
    [{ muscle: "soleus" }, calf],
    [{ muscle: "foot-muscles" }, ["toe-pull-back"]],
    [{ position: "in-bed" }, ["heel-push", "toe-pull-back", "towel-calf-stretch", "towel-hamstring-stretch"]],
    [{ equipment: "none" }, ["heel-push", "toe-pull-back", "shoulder-rotations"]],
    [{ equipment: [] }, ["heel-push", "toe-pull-back", "shoulder-rotations"]],
    [
      { equipment: "chair" },
      ["heel-push", "toe-pull-back", "seated-hamstring-stretch", "shoulder-rotations", "squats"],
    ],
    [
      { equipment: ["towel", "wall"], goal: "prevent", position: ["standing", "in-bed"] },
      [
        "standing-thigh-stretch",
        "wall-calf-stretch",
        "towel-calf-stretch",
        "towel-hamstring-stretch",
        "heel-to-glute-walk",
        "leg-swings",
        "shoulder-rotations",
      ],
    ],
    [{ condition: "pregnancy-leg-cramps", moment: "before-bed", position: "standing" }, ["wall-calf-stretch"]],
    [{ moment: "during-exercise" }, []],
  ] as const satisfies [StretchQuestion<Ids>, readonly string[]][])("answers %j with %j", (question, ids) => {
    expect(idsFor(question)).toEqual(ids);
  });

  test("finds every stretch where nothing is asked, in catalog order", () => {
    const { items } = findStretches(catalog);
    expect(items.map(({ stretch }) => stretch)).toEqual(catalog.entries.filter(({ kind }) => kind === "stretch"));
    expect(items.flatMap(({ because }) => because)).toEqual([]);
  });

  test("says why each is found, with the muscle of the group and the thing at hand", () => {
    const { items } = findStretches(catalog, { equipment: ["towel", "wall"], muscle: "calf-muscles" });
    expect(items.map(({ stretch, because }) => [stretch.id, ...because])).toEqual([
      [
        "heel-push",
        { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
        { part: "equipment", asked: "towel", matched: "none" },
      ],
      [
        "wall-calf-stretch",
        { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
        { part: "equipment", asked: "wall", matched: "wall" },
      ],
      [
        "towel-calf-stretch",
        { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
        { part: "equipment", asked: "towel", matched: "towel" },
      ],
    ]);
  });

  test("says of a muscle that a stretch of its whole group is found", () => {
    const { items } = findStretches(catalog, { muscle: "soleus", equipment: "foam-roller", moment: "just-after" });
    expect(items.map(({ stretch, because }) => [stretch.id, because[0]])).toEqual([
      ["foam-roll-back-of-leg", { part: "muscle", asked: "soleus", matched: "calf-muscles" }],
    ]);
  });

  test("says that nothing is needed where nothing is at hand", () => {
    const { items } = findStretches(catalog, { equipment: "none", moment: "before-exercise" });
    expect(items.map(({ stretch, because }) => [stretch.id, because])).toEqual([
      [
        "shoulder-rotations",
        [
          { part: "equipment", asked: "none", matched: "none" },
          { part: "moment", asked: "before-exercise", matched: "before-exercise" },
        ],
      ],
    ]);
  });

  test("finds a stretch that needs several things only where all are at hand", () => {
    const own = createCatalog([buildEntry.stretch("both", { equipment: ["chair", "towel"] })]);
    const found = (equipment: string[]) => findStretches(own, { equipment }).items.map(({ because }) => because);
    expect(found(["chair"])).toEqual([]);
    expect(found(["towel", "wall", "chair"])).toEqual([
      [
        { part: "equipment", asked: "chair", matched: "chair" },
        { part: "equipment", asked: "towel", matched: "towel" },
      ],
    ]);
  });

  test("carries cautions and evidence with each", () => {
    const { items } = findStretches(catalog, { muscle: "foot-muscles" });
    expect(
      items.map(({ cautions, evidence }) => [cautions, evidence.map(({ effect, certainty }) => [effect, certainty])]),
    ).toEqual([
      [
        [
          {
            trait: "recent-injury",
            level: "ask-first",
            why: "A muscle, bone or joint that is still healing may not be ready for a stretch.",
            references: [],
            from: "toe-pull-back",
          },
        ],
        [["benefit", "low"]],
      ],
    ]);
  });

  test("says first which signs need help, for the one condition that is asked", () => {
    const own = createCatalog([
      buildEntry.condition("night"),
      buildEntry.redFlag("night-sign", { conditions: ["night"] }),
      buildEntry.redFlag("day-sign", { conditions: ["day"] }),
    ]);
    expect(findStretches(own, { condition: "night" }).careFirst.map(({ id }) => id)).toEqual(["night-sign"]);
    expect(findStretches(own, { condition: ["night"] }).careFirst.map(({ id }) => id)).toEqual(["night-sign"]);
    expect(findStretches(own).careFirst.map(({ id }) => id)).toEqual(["day-sign", "night-sign"]);
  });

  test("does not compile with an id, a word or a part that nobody knows", () => {
    // @ts-expect-error - the muscle is `soleus`
    expect(idsFor({ muscle: "soleous" })).toEqual([]);
    // @ts-expect-error - a towel is no muscle
    expect(idsFor({ muscle: ["towel"] })).toEqual([]);
    // @ts-expect-error - the position is `in-bed`
    expect(idsFor({ position: "bed" })).toEqual([]);
    // @ts-expect-error - stretches are not asked for by cause
    expect(idsFor({ cause: "stress", muscle: "foot-muscles" })).toEqual(["toe-pull-back"]);
    expectTypeOf(findStretches(catalog).items[0]?.stretch.id).toEqualTypeOf<Ids["stretch"] | undefined>();
  });

  test("takes any id where the ids of a catalog are plain strings", () => {
    const own = createCatalog([buildEntry.stretch("lean", { targets: [{ muscle: "arm", role: "main" }] })]);
    expect(findStretches(own, { muscle: "arm" }).items.map(({ stretch }) => stretch.id)).toEqual(["lean"]);
    expect(findStretches(own, { muscle: "leg" }).items).toEqual([]);
  });
});
