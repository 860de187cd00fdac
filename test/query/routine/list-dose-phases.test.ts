import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../../generated/catalog.ts";
import { listEntries } from "../../../src/catalog/list-entries.ts";
import { countDoseSeconds } from "../../../src/query/routine/count-dose-seconds.ts";
import { listDosePhases } from "../../../src/query/routine/list-dose-phases.ts";
import type { Dose } from "../../../src/schema/dose.ts";
import { randomDose } from "../random-dose.ts";

const basis = { type: "custom", references: [] } as const;
const exactly = (count: number) => ({ min: count, max: count });

/** Write the parts of a dose in short. */
function write(dose: Omit<Dose, "basis">): string | undefined {
  const phases = listDosePhases({ ...dose, basis });
  return phases
    ?.map(({ phase, seconds, side, times }) => `${phase} ${seconds} ${side}${times ? ` ${times}×` : ""}`)
    .join(", ");
}

describe("listDosePhases", () => {
  test.each([
    [
      { holdSeconds: exactly(10), reps: exactly(2), restSeconds: 5, side: "each" },
      "get-ready 10 left, hold 10 left, rest 5 left, hold 10 left, switch 5 right, hold 10 right, rest 5 right, hold 10 right",
    ],
    [
      { holdSeconds: exactly(10), reps: exactly(2), restSeconds: 1, side: "together" },
      "get-ready 10 both, hold 10 both, rest 1 both, hold 10 both",
    ],
    [{ holdSeconds: { min: 15, max: 30 }, side: "affected" }, "get-ready 10 affected, hold 15 affected"],
    [{ reps: exactly(2), side: "together" }, "get-ready 10 both, move 6 both 2×"],
    [{ reps: exactly(1), sets: 2, side: "together" }, "get-ready 10 both, move 6 both 2×"],
    [
      { reps: exactly(2), restSeconds: 4, side: "together" },
      "get-ready 10 both, move 3 both 1×, rest 4 both, move 3 both 1×",
    ],
    [{ reps: exactly(5), side: "each" }, "get-ready 10 left, move 15 left 5×, switch 5 right, move 15 right 5×"],
    [{ reps: exactly(5), side: "alternate" }, "get-ready 10 alternate, move 30 alternate 5×"],
    [
      { reps: exactly(2), restSeconds: 4, side: "alternate" },
      "get-ready 10 alternate, move 6 alternate 1×, rest 4 alternate, move 6 alternate 1×",
    ],
    [{ repeatMinutes: 1, holdSeconds: exactly(5), side: "alternate" }, "get-ready 10 alternate, move 60 alternate"],
    [
      { holdSeconds: exactly(5), reps: exactly(2), side: "alternate" },
      "get-ready 10 left, hold 5 left, switch 5 right, hold 5 right, switch 5 left, hold 5 left, switch 5 right, hold 5 right",
    ],
    [
      { holdSeconds: exactly(5), reps: exactly(2), restSeconds: 9, side: "alternate" },
      "get-ready 10 left, hold 5 left, switch 5 right, hold 5 right, rest 9 left, hold 5 left, switch 5 right, hold 5 right",
    ],
    [{ holdSeconds: exactly(2), repeatMinutes: 5, side: "together" }, "get-ready 10 both, move 300 both"],
    [
      { holdSeconds: exactly(5), switchSeconds: 2, side: "alternate" },
      "get-ready 10 left, hold 5 left, switch 2 right, hold 5 right",
    ],
  ] as const satisfies [Omit<Dose, "basis">, string][])("cuts %j into its parts", (dose, parts) => {
    expect(write(dose)).toBe(parts);
  });

  test.each([
    { holdUntilEased: true, side: "affected" },
    { numbersNotSeen: true, weeks: exactly(6), side: "each" },
    { underSeconds: 60, side: "each" },
  ] as const satisfies Omit<Dose, "basis">[])("gives nothing for %j, which has no length", (dose) => {
    expect(write(dose)).toBe(undefined);
  });

  test("counts as it is told to", () => {
    const dose: Dose = { reps: exactly(2), side: "each", basis };
    const pace = { getReadySeconds: 1, switchSeconds: 2, repeatSeconds: 4 };
    expect(countDoseSeconds(dose, pace)).toBe(1 + 2 * 4 + 2 + 2 * 4);
    expect(listDosePhases(dose, pace)?.map(({ seconds }) => seconds)).toEqual([1, 8, 2, 8]);
  });

  test("adds up to what is counted, for doses of every shape and at every pace", () => {
    const seconds = fc.integer({ min: 0, max: 40 });
    const paces = fc.record({ getReadySeconds: seconds, switchSeconds: seconds, repeatSeconds: seconds });
    fc.assert(
      fc.property(randomDose, paces, (dose, pace) => {
        const sum = listDosePhases(dose, pace)?.reduce((total, phase) => total + phase.seconds, 0);
        expect(sum).toBe(countDoseSeconds(dose, pace));
      }),
    );
  });

  test("has parts that add up to the seconds that are counted", () => {
    const doses = listEntries(catalog, "stretch").flatMap(({ doses: all }) => all);
    const sums = doses.map((each) => listDosePhases(each)?.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(sums).toEqual(doses.map((each) => countDoseSeconds(each)));
  });
});
