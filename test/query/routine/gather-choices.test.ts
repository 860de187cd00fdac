import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/catalog.ts";
import { createCatalog } from "../../../src/catalog/create-catalog.ts";
import type { StretchQuestion } from "../../../src/query/find-stretches.ts";
import { planRoutine } from "../../../src/query/plan-routine.ts";
import { gatherChoices } from "../../../src/query/routine/gather-choices.ts";
import { completePace, usualPace } from "../../../src/query/routine/pace.ts";
import type { Dose } from "../../../src/schema/dose.ts";
import { moments } from "../../../src/schema/vocabulary/moment.ts";
import { positions } from "../../../src/schema/vocabulary/position.ts";
import { buildEntry, buildEvidence } from "../../catalog/build-entry.ts";
import { muscles } from "../routine-muscles.ts";

describe("what a routine is chosen from", () => {
  const basis = { type: "custom", references: [] } as const;
  const hold = (seconds: number, more: Partial<Dose> = {}): Dose => {
    return { holdSeconds: { min: seconds, max: seconds }, side: "together", basis, ...more };
  };
  const own = createCatalog([
    ...["calf", "thigh"].map((id) => buildEntry.muscle(id)),
    buildEntry.stretch("better", {
      targets: [{ muscle: "calf", role: "main" }],
      doses: [hold(30), hold(20, { moments: ["during-cramp"] }), hold(10)],
      evidence: [buildEvidence("benefit", "low")],
    }),
    buildEntry.stretch("plain", { targets: [{ muscle: "calf", role: "also" }], doses: [hold(15)] }),
    buildEntry.stretch("worse", {
      targets: [{ muscle: "calf", role: "main" }],
      evidence: [buildEvidence("harm-outweighs", "low")],
    }),
  ]);
  const question = { muscle: "calf" } as const;
  const gathered = gatherChoices(own, question, usualPace);

  test("is the doses of what fits, with their seconds and what they reach", () => {
    const { choices, muscles: asked, held, fit } = gathered;
    expect(choices.map(({ stretch, seconds, reaches }) => [stretch.id, seconds, reaches])).toEqual([
      ["better", 40, 1],
      ["better", 20, 1],
      ["plain", 25, 0],
    ]);
    expect(fit.map(({ id }) => id)).toEqual(["better", "plain"]);
    expect([asked, held]).toEqual([["calf"], [{ id: "worse", why: "The harm it can do is greater than any help." }]]);
  });

  test("is all that a goal leaves that is ruled out, in the order for prevention", () => {
    const dose = [hold(30, { side: "each" })];
    const many = createCatalog([
      buildEntry.stretch("after", { goals: ["ease-after"], doses: dose }),
      buildEntry.stretch("before", { goals: ["prevent"], doses: dose }),
      buildEntry.stretch("during", { goals: ["stop-now"], doses: dose }),
    ]);
    const idsOf = (goal: StretchQuestion["goal"]) => gatherChoices(many, { goal }, usualPace).fit.map(({ id }) => id);
    expect(idsOf({ not: ["stop-now"] })).toEqual(["after", "before"]);
    expect(idsOf({ any: ["prevent", "stop-now"], not: ["ease-after"] })).toEqual(["before", "during"]);
  });

  test("is kept for a question of words", () => {
    expect(gatherChoices(own, { ...question }, usualPace)).toBe(gathered);
    expect(gatherChoices(own, { ...question, moment: "daily" }, usualPace)).not.toBe(gathered);
  });

  test("is made anew for a person, and for a pace of one's own", () => {
    expect(gatherChoices(own, { ...question, person: {} }, usualPace)).not.toBe(gathered);
    expect(gatherChoices(own, { ...question, person: {} }, usualPace)).toEqual({
      ...gathered,
      groupsFor: expect.any(Function),
    });
    const slow = gatherChoices(own, question, completePace({ getReadySeconds: 30 }));
    expect(slow.choices.map(({ seconds }) => seconds)).toEqual([60, 40, 45]);
    expect(gatherChoices(own, question, usualPace)).toBe(gathered);
  });

  test("comes to the same routine whether it was kept or not", () => {
    const questions = fc.record(
      {
        muscle: fc.uniqueArray(fc.constantFrom(...muscles), { minLength: 1 }),
        moment: fc.constantFrom(...moments),
        position: fc.constantFrom(...positions),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        questions,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 5 }),
        (asked, minutes, limit) => {
          planRoutine(catalog, { ...asked, minutes: 30 });
          const anew = planRoutine(catalog, { ...asked, minutes, limit, person: {} });
          expect(planRoutine(catalog, { ...asked, minutes, limit })).toEqual(anew);
        },
      ),
    );
  });

  test("cannot be changed through a routine", () => {
    const { leftOut } = planRoutine(own, { ...question, minutes: 5 });
    expect(leftOut.map((each) => Object.isFrozen(each))).toEqual([true]);
  });
});
