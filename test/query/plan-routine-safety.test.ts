import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { countDoseSeconds } from "../../src/query/routine/count-dose-seconds.ts";
import { completePace } from "../../src/query/routine/pace.ts";
import { timeline } from "../../src/query/timeline.ts";
import type { Dose } from "../../src/schema/dose.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { isRelated, today } from "./naive-match.ts";
import { findStop, judgeNaively } from "./naive-person.ts";
import { listNaiveReasons } from "./naive-reasons.ts";
import { makeCatalog, randomRecipe } from "./random-catalog.ts";
import { randomFindings, randomNamed, randomPerson } from "./random-question.ts";

const seconds = fc.integer({ min: 0, max: 40 });
const asked = fc.record(
  {
    muscle: fc.uniqueArray(fc.constantFrom(...randomNamed.muscle), { minLength: 1 }),
    moment: fc.constantFrom(...moments.slice(0, 4)),
    person: randomPerson(randomNamed),
    findings: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, randomFindings(randomNamed)),
    limit: fc.integer({ min: 1, max: 6 }),
    pace: fc.record({ getReadySeconds: seconds, switchSeconds: seconds, repeatSeconds: seconds }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const questions = fc
  .tuple(
    asked,
    fc.integer({ min: 2, max: 20 }).map((halves) => halves / 2),
  )
  .map(([parts, minutes]) => ({ ...parts, minutes }));

type Asked = typeof questions extends fc.Arbitrary<infer Q> ? Q : never;

/** Whether a dose is for the moment that is asked; without one, for any but during a cramp, and for no single side. */
function isFor({ side, moments: ofDose = moments }: Dose, moment: Asked["moment"]): boolean {
  if (moment === undefined) return side !== "affected" && ofDose.some((each) => each !== "during-cramp");
  return ofDose.some((each) => each === moment || (each === "daily" && !/^(?:during|just)-/.test(moment)));
}

/** The doses for the moment that is asked: those that name it, or else those for any time. */
function listFor(doses: readonly Dose[], moment: Asked["moment"]): readonly Dose[] {
  const fitting = doses.filter((dose) => isFor(dose, moment));
  const named = fitting.filter((dose) => dose.moments?.some((each) => each === moment));
  return named.length > 0 ? named : fitting;
}

/** Plan routines over random catalogs. */
const check = (hold: (catalog: ReturnType<typeof makeCatalog>, question: Asked) => void) =>
  fc.assert(
    fc.property(randomRecipe, questions, (recipe, question) => hold(makeCatalog(recipe), question)),
    { numRuns: 80 },
  );

describe("a routine", () => {
  test("holds only what suits the person and the moment, and nothing while a sign calls for help", () => {
    check((catalog, question) => {
      const { steps } = planRoutine(catalog, question);
      for (const { stretch, dose } of steps) {
        expect(judgeNaively(catalog, stretch, question.person)).toMatch(/^(?:unknown|modify|suitable)$/);
        expect(listFor(stretch.doses, question.moment)).toContain(dose);
        expect(stretch.doses).toContain(dose);
      }
      if (findStop(catalog, question.findings, question.person) !== undefined) expect(steps).toEqual([]);
    });
  });

  /** From the feet down to the bed: who is on the floor does not get up to a chair and down again. */
  const heightOf = { standing: 6, sitting: 5, kneeling: 4, "floor-sitting": 3, lying: 2, "in-bed": 1 };

  test("lasts as long as its phases, in one go through the positions", () => {
    check((catalog, question) => {
      const routine = planRoutine(catalog, question);
      const sum = (parts: readonly { readonly seconds: number }[]) =>
        parts.reduce((total, part) => total + part.seconds, 0);
      expect([sum(timeline(routine)), sum(routine.steps)]).toEqual([routine.seconds, routine.seconds]);
      for (const { phases, seconds: length } of routine.steps) expect(sum(phases)).toBe(length);
      expect(routine.seconds).toBeLessThanOrEqual(question.minutes * 60);
      expect(routine.steps.length).toBeLessThanOrEqual(question.limit ?? 4);
      const heights = routine.steps.map(({ stretch }) => heightOf[stretch.position]);
      expect(heights).toEqual([...heights].sort((a, b) => b - a));
    });
  });

  test("misses the muscles that it is not for, through their families, each once", () => {
    check((catalog, question) => {
      const { steps, missed } = planRoutine(catalog, question);
      const now = (question.muscle ?? []).map((word) => ({ word, id: today(catalog, word) }));
      const once = now.filter(({ id }, at) => now.findIndex((each) => each.id === id) === at);
      const isReached = (id: string) =>
        steps.some(({ stretch: { targets } }) =>
          targets.some(({ muscle, role }) => role === "main" && isRelated(catalog, id, muscle)),
        );
      expect(missed).toEqual(once.filter(({ id }) => !isReached(id)).map(({ word }) => word));
    });
  });

  test("is empty only where no single dose fits", () => {
    check((catalog, question) => {
      const { muscle, moment, person, findings, minutes } = question;
      const pace = completePace(question.pace ?? {});
      const fitting = findStretches(catalog, { muscle, moment, person, findings })
        .items.filter(({ verdict }) => verdict !== "ask-first")
        .flatMap(({ stretch }) => listFor(stretch.doses, moment))
        .filter((dose) => (countDoseSeconds(dose, pace) ?? Number.POSITIVE_INFINITY) <= minutes * 60);
      expect(planRoutine(catalog, question).steps.length > 0).toBe(fitting.length > 0);
    });
  });

  test("tells of each stretch that meets the question and is not in it why", () => {
    check((catalog, question) => {
      const { muscle, moment, person, findings } = question;
      const { items, withheld } = findStretches(catalog, { muscle, moment, person, findings });
      const { steps, leftOut } = planRoutine(catalog, question);
      const told = [...steps.map(({ stretch }) => stretch.id), ...leftOut.map(({ id }) => id)];
      expect(told.sort()).toEqual([...items.map(({ stretch }) => stretch.id), ...withheld.map(({ id }) => id)].sort());
      for (const { id, why } of withheld) expect(leftOut).toContainEqual({ id, why });
      for (const { stretch, verdict } of items) {
        const reasons = listNaiveReasons(catalog, stretch, person ?? {}).filter(({ level }) => level === "ask-first");
        const why = reasons.map((reason) => reason.why).join(" ");
        if (verdict === "ask-first") expect(leftOut).toContainEqual({ id: stretch.id, why });
      }
      expect(leftOut.filter(({ why }) => why === "")).toEqual([]);
    });
  });
});
