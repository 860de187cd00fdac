import { describe, expect, test } from "vitest";
import { catalog, type Ids } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findStretches, type StretchQuestion } from "../../src/query/find-stretches.ts";
import { buildEntry } from "../catalog/build-entry.ts";

/** The ids of the stretches that answer a question, in their order. */
const idsFor = (question: StretchQuestion<Ids>) =>
  findStretches(catalog, question).items.map(({ stretch }) => stretch.id);

const calf = [
  ...["heel-push", "wall-calf-stretch", "bed-bent-knee-calf-stretch", "seated-bent-knee-calf-stretch"],
  ...["seated-calf-stretch", "standing-bent-knee-calf-stretch", "towel-calf-stretch", "wall-lean"],
  ...["calf-massage-by-hand", "calf-massage-roller", "downward-facing-dog", "foam-roll-back-of-leg"],
  ...["foot-circles", "foot-pumps"],
] as const;

/** What needs nothing. */
const bare = [
  ...["bed-foot-point", "heel-push", "toe-pull-back", "bed-bent-knee-calf-stretch", "lying-hamstring-stretch"],
  ...["bed-edge-hip-stretch", "calf-massage-by-hand", "knee-to-chest", "lying-inner-thigh-stretch"],
  ...["shoulder-rotations", "side-lying-thigh-stretch"],
] as const;

describe("findStretches", () => {
  test.each([
    [
      { muscle: "calf-muscles", position: "in-bed", equipment: "none" },
      ["heel-push", "bed-bent-knee-calf-stretch", "calf-massage-by-hand"],
    ],
    [{ muscle: "calf-muscles" }, calf],
    [{ muscle: "soleus" }, calf],
    [
      { muscle: "foot-muscles" },
      ["seated-toe-pull-back", "standing-toe-press", "toe-pull-back", "foot-roll-on-a-ball"],
    ],
    [
      { position: "in-bed" },
      [
        "bed-foot-point",
        "heel-push",
        "toe-pull-back",
        "bed-bent-knee-calf-stretch",
        "lying-hamstring-stretch",
        "towel-calf-stretch",
        "towel-hamstring-stretch",
        "bed-edge-hip-stretch",
        "calf-massage-by-hand",
        "knee-to-chest",
        "lying-inner-thigh-stretch",
        "side-lying-thigh-stretch",
      ],
    ],
    [{ equipment: "none" }, bare],
    [{ equipment: [] }, bare],
    [{ equipment: "chair", moment: "before-exercise" }, ["shoulder-rotations", "squats"]],
    [
      { equipment: ["towel", "wall"], goal: "prevent", position: ["standing", "in-bed"] },
      [
        "wall-calf-stretch",
        "bed-bent-knee-calf-stretch",
        "lying-hamstring-stretch",
        "standing-bent-knee-calf-stretch",
        "towel-calf-stretch",
        "towel-hamstring-stretch",
        "wall-lean",
        "bed-edge-hip-stretch",
        "bed-foot-point",
        "heel-to-glute-walk",
        "knee-to-chest",
        "leg-swings",
        "lying-inner-thigh-stretch",
        "shoulder-rotations",
        "side-lying-thigh-stretch",
        "standing-shin-stretch",
        "standing-thigh-stretch",
      ],
    ],
    [
      { condition: "pregnancy-leg-cramps", moment: "before-bed", position: "standing" },
      ["standing-bent-knee-calf-stretch", "standing-hamstring-stretch", "wall-calf-stretch", "wall-lean"],
    ],
    [{ moment: "during-exercise" }, []],
  ] as const satisfies [StretchQuestion<Ids>, readonly string[]][])("answers %j with %j", (question, ids) => {
    expect(idsFor(question)).toEqual(ids);
  });

  test("does not count for exercise what was found of night cramps", () => {
    const headlineFor = (condition: Ids["condition"]) =>
      findStretches(catalog, { condition, goal: "prevent" }).items.find(
        ({ stretch }) => stretch.id === "wall-calf-stretch",
      )?.headline;
    expect([headlineFor("night-leg-cramps")?.effect, headlineFor("exercise-cramps")?.effect]).toEqual([
      "possible-benefit",
      "unclear",
    ]);
    expect(headlineFor("pregnancy-leg-cramps")).toBe(undefined);
  });

  test("finds every stretch where nothing is asked, in catalog order", () => {
    const { items } = findStretches(catalog);
    expect(items.map(({ stretch }) => stretch)).toEqual(catalog.entries.filter(({ kind }) => kind === "stretch"));
    expect(items.flatMap(({ because }) => because)).toEqual([]);
  });

  test("finds each of several thousand stretches, in order, and any page of them", () => {
    const ids = Array.from({ length: 3000 }, (_, at) => `stretch-${String(at).padStart(4, "0")}`);
    const own = createCatalog(ids.map((id) => buildEntry.stretch(id)));
    const idsOf = (question: Parameters<typeof findStretches>[1]) =>
      findStretches(own, question).items.map(({ stretch }) => stretch.id);
    expect(idsOf({})).toEqual(ids);
    expect(idsOf({ skip: 2900 })).toEqual(ids.slice(2900));
    expect(idsOf({ skip: 1500, limit: 33 })).toEqual(ids.slice(1500, 1533));
  });

  test("says why each is found, with the muscle of the group and the thing at hand", () => {
    const question = { equipment: ["towel", "wall"], muscle: "calf-muscles" } as const;
    const reasons = new Map(
      findStretches(catalog, question).items.map(({ stretch, because }) => [stretch.id, because] as const),
    );
    expect(reasons.get("heel-push")).toEqual([
      { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
      { part: "equipment", asked: "towel", matched: "none" },
    ]);
    expect(reasons.get("wall-calf-stretch")).toEqual([
      { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
      { part: "equipment", asked: "wall", matched: "wall" },
    ]);
    expect(reasons.get("towel-calf-stretch")).toEqual([
      { part: "muscle", asked: "calf-muscles", matched: "gastrocnemius" },
      { part: "equipment", asked: "towel", matched: "towel" },
    ]);
  });

  test("says of a muscle that a stretch of its whole group is found", () => {
    const { items } = findStretches(catalog, { muscle: "soleus", equipment: "foam-roller", moment: "just-after" });
    expect(items.map(({ stretch, because }) => [stretch.id, because[0]])).toEqual([
      ["calf-massage-by-hand", { part: "muscle", asked: "soleus", matched: "calf-muscles" }],
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
    const own = createCatalog([
      ...["chair", "towel", "wall"].map((id) => buildEntry.equipment(id)),
      buildEntry.stretch("both", { equipment: ["chair", "towel"] }),
    ]);
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
    const { items } = findStretches(catalog, { muscle: "foot-muscles", position: "in-bed" });
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
      buildEntry.condition("day"),
      buildEntry.redFlag("night-sign", { conditions: ["night"] }),
      buildEntry.redFlag("day-sign", { conditions: ["day"] }),
    ]);
    expect(findStretches(own, { condition: "night" }).careFirst.map(({ id }) => id)).toEqual(["night-sign"]);
    expect(findStretches(own, { condition: ["night"] }).careFirst.map(({ id }) => id)).toEqual(["night-sign"]);
    expect(findStretches(own).careFirst.map(({ id }) => id)).toEqual(["day-sign", "night-sign"]);
  });
});
