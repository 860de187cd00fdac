import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { countDoseSeconds } from "../../src/query/routine/count-dose-seconds.ts";
import { timeline } from "../../src/query/timeline.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { muscles } from "./routine-muscles.ts";

describe("planRoutine", () => {
  test("plans the bedtime stretches of the trial", () => {
    const routine = planRoutine(catalog, {
      minutes: 5,
      moment: "before-bed",
      condition: "night-leg-cramps",
      muscle: ["gastrocnemius", "hamstrings"],
      limit: 2,
    });
    expect(routine.steps.map(({ stretch, seconds }) => [stretch.id, seconds])).toEqual([
      ["wall-calf-stretch", 115],
      ["seated-hamstring-stretch", 115],
    ]);
    expect([routine.seconds, routine.missed]).toEqual([230, []]);
  });

  test("says what it leaves out and why", () => {
    const { leftOut } = planRoutine(catalog, { minutes: 2, muscle: "hamstrings", position: ["sitting", "in-bed"] });
    expect(leftOut).toEqual([
      { id: "seated-calf-stretch", why: "It takes at least 55 seconds, and 15 are left." },
      { id: "towel-calf-stretch", why: "Its doses are for a cramp or soreness, which has to be asked for." },
    ]);
  });

  test("counts 60 seconds for a minute, and not one more", () => {
    const hold = (seconds: number) => {
      const basis = { type: "custom", references: [] } as const;
      const doses = [{ holdSeconds: { min: seconds, max: seconds }, side: "together", basis } as const];
      return createCatalog([buildEntry.stretch("held", { doses })]);
    };
    expect(planRoutine(hold(110), { minutes: 2 }).seconds).toBe(120);
    expect(planRoutine(hold(111), { minutes: 2 }).leftOut).toEqual([
      { id: "held", why: "It takes at least 121 seconds, and 120 are left." },
    ]);
  });

  test("says which muscle it does not reach", () => {
    const question = { minutes: 1, muscle: ["hamstrings", "quadriceps"], position: "sitting" } as const;
    const { steps, missed } = planRoutine(catalog, question);
    expect([steps.map(({ stretch }) => stretch.id), missed]).toEqual([["seated-hamstring-stretch"], ["quadriceps"]]);
  });

  test("leaves out what a person should not do, or should ask about first", () => {
    const person = { traits: { glaucoma: "yes", "recent-injury": "no", "high-blood-pressure": "yes" } } as const;
    const { leftOut, steps } = planRoutine(catalog, { minutes: 10, moment: "before-exercise", person, limit: 8 });
    expect(steps.map(({ stretch }) => stretch.id)).not.toContain("downward-facing-dog");
    expect(leftOut.find(({ id }) => id === "downward-facing-dog")?.why).toMatch(/^You have glaucoma\. /);
  });

  test("plans nothing while a sign calls for help", () => {
    const { steps, leftOut } = planRoutine(catalog, { minutes: 10, findings: { "one-leg-red": "yes" } });
    expect(steps).toEqual([]);
    expect(new Set(leftOut.map(({ why }) => why))).toEqual(
      new Set(["Get help first: one calf or leg is swollen, warm, red or always painful."]),
    );
  });

  test.each([0, 0.5, 121, -5, Number.NaN])("refuses %d minutes", (minutes) => {
    expect(() => planRoutine(catalog, { minutes })).toThrow(
      new RangeError(`Unexpected \`${minutes}\` for \`minutes\`, expected a number from 1 to 120`),
    );
  });

  test.each([0, 9, 2.5])("refuses a limit of %d", (limit) => {
    expect(() => planRoutine(catalog, { minutes: 5, limit })).toThrow(
      new RangeError(`Unexpected \`${limit}\` for \`limit\`, expected a whole number from 1 to 8`),
    );
  });

  test("fits the time, keeps to the limit, and stands, sits and lies once", () => {
    const question = fc.record({
      minutes: fc.integer({ min: 1, max: 20 }),
      muscle: fc.uniqueArray(fc.constantFrom(...muscles), { minLength: 1, maxLength: 3 }),
      limit: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(question, (asked) => {
        const routine = planRoutine(catalog, asked);
        expect(routine.seconds).toBeLessThanOrEqual(asked.minutes * 60);
        expect(routine.steps.length).toBeLessThanOrEqual(asked.limit);
        expect(timeline(routine).reduce((sum, { seconds }) => sum + seconds, 0)).toBe(routine.seconds);
        const positions = routine.steps.map(({ stretch }) => stretch.position);
        const runs = positions.filter((each, index) => each !== positions[index - 1]);
        expect(new Set(runs).size).toBe(runs.length);
        const ids = [...routine.steps.map(({ stretch }) => stretch.id), ...routine.leftOut.map(({ id }) => id)];
        const met = findStretches(catalog, { muscle: asked.muscle }).items.map(({ stretch }) => stretch.id);
        expect(ids.toSorted()).toEqual(met.toSorted());
      }),
      { numRuns: 40 },
    );
  });

  test("finds a plan wherever one stretch fits", () => {
    const lengths = listEntries(catalog, "stretch").flatMap(({ doses }) =>
      doses.flatMap((dose) => countDoseSeconds(dose) ?? []),
    );
    const shortest = Math.min(...lengths);
    expect(shortest).toBeLessThanOrEqual(60);
    expect(planRoutine(catalog, { minutes: 1 }).steps.length).toBeGreaterThanOrEqual(1);
  });

  test("plans the same from what is kept as from what is gathered anew, for each limit and time", () => {
    const muscle = ["gastrocnemius", "hamstrings", "quadriceps"] as const;
    for (const limit of [4, 1, 8, 2, 4]) {
      for (const minutes of [3, 12, 60]) {
        const asked = { minutes, limit, muscle };
        const anew = planRoutine(catalog, { ...asked, pace: { getReadySeconds: 10 } });
        expect(planRoutine(catalog, asked)).toEqual(anew);
        expect(anew.steps.length).toBeLessThanOrEqual(limit);
      }
    }
  });
});
