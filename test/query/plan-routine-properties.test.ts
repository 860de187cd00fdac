import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import type { Dose } from "../../src/schema/dose.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { positions } from "../../src/schema/vocabulary/position.ts";
import { buildEntry } from "../catalog/build-entry.ts";
import { countMinutes } from "./naive-answer.ts";
import { randomDose } from "./random-dose.ts";

const muscles = ["arm", "back", "calf"] as const;

const catalogs = fc
  .array(
    fc.record({
      targets: fc.subarray([...muscles]),
      doses: fc.array(randomDose, { minLength: 1, maxLength: 3 }),
      position: fc.constantFrom(...positions),
    }),
    { maxLength: 5 },
  )
  .map((shapes) =>
    createCatalog([
      ...muscles.map((id) => buildEntry.muscle(id)),
      ...shapes.map(({ targets, doses, position }, at) =>
        buildEntry.stretch(`stretch-${at}`, {
          doses,
          position,
          targets: targets.map((muscle) => ({ muscle, role: "main" as const })),
        }),
      ),
    ]),
  );

interface Step {
  readonly stretch: Stretch;
  readonly dose: Dose;
}

const secondsOf = ({ stretch, dose }: Step) => Math.round(countMinutes({ ...stretch, doses: [dose] }) * 60);

/** Every set of stretches with a dose each, found by trying all. */
function listSets(stretches: readonly Stretch[], isWanted: (dose: Dose) => boolean): (readonly Step[])[] {
  const [stretch, ...more] = stretches;
  if (!stretch) return [[]];
  const without = listSets(more, isWanted);
  const steps = stretch.doses.filter(isWanted).map((dose) => ({ stretch, dose }));
  return [...without, ...steps.flatMap((step) => without.map((set) => [step, ...set]))];
}

/** What a set is worth, as the documentation says: muscles, then rank of the stretches and of their doses, then time. */
function score(catalog: Catalog, ranked: readonly Stretch[], asked: readonly string[], set: readonly Step[]) {
  const reached = asked.filter((muscle) =>
    set.some(({ stretch }) => stretch.targets.some((each) => each.muscle === muscle)),
  );
  const worth = ({ stretch, dose }: Step) => {
    const kept = catalog.entries.find(({ id }) => id === stretch.id);
    const later = kept?.kind === "stretch" ? kept.doses.indexOf(dose) : 0;
    return (ranked.length - ranked.indexOf(stretch)) * 16 - later;
  };
  const sum = (of: (step: Step) => number) => set.reduce((total, step) => total + of(step), 0);
  return [reached.length, sum(worth), 0 - sum(secondsOf)] as const;
}

type Score = readonly [number, number, number];
const compare = (a: Score, b: Score) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

describe("planRoutine", () => {
  test("finds the plan that trying every set finds", () => {
    const question = fc.record({
      minutes: fc.integer({ min: 2, max: 16 }).map((halves) => halves / 2),
      limit: fc.integer({ min: 1, max: 4 }),
      muscle: fc.subarray([...muscles], { minLength: 1 }),
    });
    fc.assert(
      fc.property(catalogs, question, (catalog, asked) => {
        const routine = planRoutine(catalog, asked);
        const met = findStretches(catalog, { muscle: asked.muscle }).items.map(({ stretch }) => stretch);
        const isWanted = ({ side, moments }: Dose) =>
          side !== "affected" && (moments?.some((each) => each !== "during-cramp") ?? true);
        const sets = listSets(met, isWanted).filter(
          (set) =>
            set.length <= asked.limit && set.reduce((sum, step) => sum + secondsOf(step), 0) <= asked.minutes * 60,
        );
        const scores = sets.map((set) => score(catalog, met, asked.muscle, set));
        const best = scores.reduce((top, each) => (compare(each, top) > 0 ? each : top), [0, 0, 0] as Score);
        expect(score(catalog, met, asked.muscle, routine.steps)).toEqual(best);
        expect(routine.steps.length > 0).toBe(sets.some((set) => set.length > 0));
        expect(routine.missed).toEqual(
          asked.muscle.filter(
            (muscle) =>
              !routine.steps.some(({ stretch }) => stretch.targets.some((target) => target.muscle === muscle)),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});
