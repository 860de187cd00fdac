import { describe, expect, test } from "vitest";
import { catalog as builtIn } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import type { Outcome } from "../../src/schema/vocabulary/outcome.ts";
import { buildCaution, buildEntry, buildEvidence } from "../catalog/build-entry.ts";

const idsOf = ({ steps }: { readonly steps: readonly { readonly stretch: Stretch }[] }) =>
  steps.map(({ stretch }) => stretch.id);

describe("the goal of a routine", () => {
  const helpsWith = (id: string, outcome: Outcome) =>
    buildEntry.stretch(id, {
      goals: ["stop-now", "ease-after", "prevent"],
      moments: ["daily", "during-cramp", "before-bed"],
      evidence: [buildEvidence("benefit", "high", { outcome })],
    });
  const catalog = createCatalog([
    helpsWith("eases-after", "soreness-after"),
    helpsWith("ends-cramps", "cramp-relief"),
    helpsWith("prevents-cramps", "cramp-frequency"),
  ]);

  test.each([
    [{}, "prevents-cramps"],
    [{ moment: "before-bed" }, "prevents-cramps"],
    [{ moment: "during-cramp" }, "ends-cramps"],
    [{ moment: ["daily", "during-cramp"] }, "ends-cramps"],
    [{ goal: "ease-after" }, "eases-after"],
    [{ goal: "ease-after", moment: "during-cramp" }, "eases-after"],
    [{ goal: "stop-now" }, "ends-cramps"],
  ] as const)("of %j is served best by the stretch that %s", (asked, id) => {
    expect(idsOf(planRoutine(catalog, { minutes: 1, limit: 1, ...asked }))).toEqual([id]);
  });
});

describe("what is asked of the evidence of a routine", () => {
  test.each([
    { effect: "benefit" },
    { effect: "unclear" },
    { certaintyAtLeast: "low" },
    { effect: "possible-benefit", moment: "before-bed" },
  ] as const)("chooses from what `findStretches` finds for %j", (asked) => {
    const { items, withheld } = findStretches(builtIn, asked);
    const { steps, leftOut } = planRoutine(builtIn, { ...asked, minutes: 10 });
    const found = [...items.map(({ stretch }) => stretch.id), ...withheld.map(({ id }) => id)];
    expect([...steps.map(({ stretch }) => stretch.id), ...leftOut.map(({ id }) => id)].sort()).toEqual(found.sort());
    expect(steps.length).toBeGreaterThan(0);
  });
});

describe("the muscles of a routine", () => {
  const ids = Array.from({ length: 32 }, (_, at) => `muscle-${at}`);
  const catalog = createCatalog([
    ...ids.map((id) => buildEntry.muscle(id)),
    buildEntry.stretch("lean", { targets: [{ muscle: "muscle-30", role: "main" }] }),
  ]);

  test("are 31 at most", () => {
    const routine = planRoutine(catalog, { minutes: 1, muscle: ids.slice(0, 31) });
    expect([idsOf(routine), routine.missed]).toEqual([["lean"], ids.slice(0, 30)]);
    expect(() => planRoutine(catalog, { minutes: 1, muscle: ids })).toThrow(
      new RangeError("Unexpected list for `muscle`, expected at most 31"),
    );
  });
});

describe("what a routine leaves out", () => {
  const lean = buildEntry.stretch("lean", {
    cautions: [buildCaution("pregnancy", "ask-first"), buildCaution("falls-easily", "modify")],
  });

  test("is told with what a person should ask about first, and not with what to mind", () => {
    const person = { traits: { pregnancy: "yes", "falls-easily": "yes" } } as const;
    expect(planRoutine(createCatalog([lean]), { minutes: 1, person }).leftOut).toEqual([
      { id: "lean", why: "You are pregnant. Since ask-first." },
    ]);
  });

  test("is told of what is for one side, unless the goal tells which", () => {
    const roll = buildEntry.stretch("roll", {
      doses: [{ side: "affected", holdSeconds: { min: 9, max: 9 }, basis: { type: "custom", references: [] } }],
      goals: ["ease-after", "prevent"],
    });
    const own = createCatalog([roll]);
    const why = "Its doses are for a cramp or soreness, which has to be asked for.";
    expect(planRoutine(own, { minutes: 3, goal: "prevent" }).leftOut).toEqual([{ id: "roll", why }]);
    const cramp = createCatalog([{ ...roll, goals: ["stop-now"] }]);
    expect(planRoutine(cramp, { minutes: 3, goal: "stop-now" }).steps.map(({ dose }) => dose.side)).toEqual([
      "affected",
    ]);
    expect(
      planRoutine(own, { minutes: 3, goal: ["prevent", "ease-after"] }).steps.map(({ stretch }) => stretch.id),
    ).toEqual(["roll"]);
  });

  test("is what comes after as many stretches as there may be", () => {
    const catalog = createCatalog([buildEntry.stretch("first"), buildEntry.stretch("second")]);
    expect(planRoutine(catalog, { minutes: 2, limit: 1 }).leftOut).toEqual([
      { id: "second", why: "The routine is full: it holds 1 already." },
    ]);
    expect(planRoutine(catalog, { minutes: 2, limit: 2 }).leftOut).toEqual([]);
  });
});

describe("a step of a routine", () => {
  const catalog = createCatalog([
    buildEntry.stretch("lean", {
      cautions: [buildCaution("falls-easily", "modify"), buildCaution("glaucoma", "ask-first")],
      evidence: [buildEvidence("benefit", "high")],
    }),
    buildEntry.stretch("sit", { evidence: [buildEvidence("unclear", "none")] }),
  ]);

  test("tells how it suits the person, as the stretches that are found do", () => {
    const person = { traits: { "falls-easily": "yes", glaucoma: "no" } } as const;
    const found = findStretches(catalog, { person }).items.find(({ stretch }) => stretch.id === "lean");
    const step = planRoutine(catalog, { minutes: 5, person }).steps.find(({ stretch }) => stretch.id === "lean");
    expect([step?.verdict, step?.reasons, step?.unanswered]).toEqual([
      "modify",
      ["You fall easily or feel unsteady. Since modify."],
      [],
    ]);
    expect(step?.cautions).toEqual(found?.cautions);
    const [open] = planRoutine(catalog, { minutes: 1, limit: 1 }).steps;
    expect([open?.verdict, open?.unanswered]).toEqual(["unknown", ["glaucoma", "falls-easily"]]);
  });

  test("is one that suits as it is before one that has to be changed", () => {
    const idFor = (answer: "yes" | "no") =>
      idsOf(planRoutine(catalog, { minutes: 1, limit: 1, person: { traits: { "falls-easily": answer } } }));
    expect([idFor("no"), idFor("yes")]).toEqual([["lean"], ["sit"]]);
  });
});

describe("a question about a routine", () => {
  const catalog = createCatalog([buildEntry.stretch("lean")]);

  test("takes the minutes as a number only", () => {
    // @ts-expect-error - the minutes are a number
    expect(() => planRoutine(catalog, { minutes: "5" })).toThrow(
      new RangeError("Unexpected text `5` for `minutes`, expected a number from 1 to 120"),
    );
  });

  test("skips nothing", () => {
    // @ts-expect-error - a routine has no pages
    expect(() => planRoutine(catalog, { minutes: 5, skip: 1 })).toThrow(
      new TypeError(
        "Unexpected `skip` for `question`, expected a part of a question about a routine, such as `cause`, `condition`, `muscle`",
      ),
    );
    const unasked: { minutes: number; skip?: undefined } = { minutes: 5, skip: undefined };
    expect(planRoutine(catalog, unasked)).toEqual(planRoutine(catalog, { minutes: 5 }));
  });
});
