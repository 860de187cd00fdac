import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { planRoutine } from "../../src/query/plan-routine.ts";
import { timeline } from "../../src/query/timeline.ts";
import type { Dose } from "../../src/schema/dose.ts";
import { buildEntry } from "../catalog/build-entry.ts";

describe("timeline", () => {
  test("says each part of a routine, side by side", () => {
    const routine = planRoutine(catalog, {
      minutes: 2,
      moment: "before-bed",
      muscle: "hamstrings",
      position: "sitting",
    });
    expect(timeline(routine).map(({ cue, seconds }) => `${seconds} ${cue}`)).toEqual([
      "10 Get ready: Seated hamstring stretch, for your left side.",
      "10 Hold, left side. Breathe normally.",
      "10 Rest.",
      "10 Hold, left side. Breathe normally.",
      "10 Rest.",
      "10 Hold, left side. Breathe normally.",
      "5 Change sides: now your right side.",
      "10 Hold, right side. Breathe normally.",
      "10 Rest.",
      "10 Hold, right side. Breathe normally.",
      "10 Rest.",
      "10 Hold, right side. Breathe normally.",
    ]);
  });

  test.each([
    ["get-ready", "left", "Get ready: Lean on a wall, sitting on the floor, for your left side."],
    ["get-ready", "both", "Get ready: Lean on a wall, sitting on the floor."],
    ["get-ready", "affected", "Get ready: Lean on a wall, sitting on the floor, the side that needs it."],
    ["get-ready", "alternate", "Get ready: Lean on a wall, sitting on the floor, left and right in turn."],
    ["hold", "both", "Hold. Breathe normally."],
    ["hold", "affected", "Hold, the side that needs it. Breathe normally."],
    ["move", "right", "Move slowly, right side."],
    ["move", "both", "Move slowly."],
    ["rest", "left", "Rest."],
    ["get-ready", "right", "Get ready: Lean on a wall, sitting on the floor, for your right side."],
    ["switch", "right", "Change sides: now your right side."],
    ["switch", "both", "Change sides."],
  ] as const)("says of %s, %s: %s", (phase, side, cue) => {
    const stretch = { ...buildEntry.stretch("lean", { position: "floor-sitting" }), name: "Lean on a wall" };
    const dose: Dose = { side: "each", basis: { type: "custom", references: [] } };
    const step = { stretch, dose, seconds: 7, phases: [{ phase, seconds: 7, side }], reasons: [] };
    expect(timeline({ steps: [step] })).toEqual([{ phase, seconds: 7, side, stretch: "lean", cue }]);
  });

  test.each([
    [{ phase: "move", side: "both", holdSeconds: 2 }, "Move slowly. Hold for 2 seconds each time."],
    [{ phase: "move", side: "left", holdSeconds: 1 }, "Move slowly, left side. Hold for 1 second each time."],
    [
      { phase: "move", side: "alternate", times: 5 },
      "Move slowly, left and right in turn. Do it 5 times on each side.",
    ],
  ] as const)("says of the move %j: %s", (move, cue) => {
    const step = { stretch: buildEntry.stretch("lean"), phases: [{ ...move, seconds: 7 }], reasons: [] };
    expect(timeline({ steps: [step] }).map((each) => each.cue)).toEqual([cue]);
  });

  test("says to press where a hand or a roller moves, and to change sides where a rest comes between them", () => {
    const stretch = buildEntry.stretch("rub", { technique: "self-massage" });
    const phases = [
      { phase: "move", side: "affected", seconds: 7, times: 5 },
      { phase: "rest", side: "affected", seconds: 3 },
      { phase: "rest", side: "left", seconds: 3 },
    ] as const;
    expect(timeline({ steps: [{ stretch, phases, reasons: [] }] }).map(({ cue }) => cue)).toEqual([
      "Press or roll slowly, the side that needs it. Do it 5 times.",
      "Rest.",
      "Rest, and change sides: now your left side.",
    ]);
  });

  test("says how long to hold where a dose goes on for minutes", () => {
    const doses: Dose[] = [
      {
        holdSeconds: { min: 2, max: 3 },
        repeatMinutes: 5,
        side: "together",
        basis: { type: "custom", references: [] },
      },
    ];
    const own = createCatalog([buildEntry.muscle("calf"), buildEntry.stretch("lean", { doses })]);
    expect(timeline(planRoutine(own, { minutes: 10 })).map(({ cue, seconds }) => [seconds, cue])).toEqual([
      [10, "Get ready: lean, sitting."],
      [300, "Move slowly. Hold for 2 seconds each time."],
    ]);
  });

  test.each([
    ["Bend in bed", "in-bed", ""],
    ["Bedtime bend", "in-bed", ", in bed"],
    ["Lying bend", "lying", ""],
    ["Lying bend", "in-bed", ", in bed"],
    ["Seated bend", "sitting", ""],
    ["Sitting bend", "sitting", ""],
    ["Seated bend", "floor-sitting", ", sitting on the floor"],
    ["Bend on the floor", "floor-sitting", ""],
    ["Kneeling bend", "kneeling", ""],
    ["Bend", "kneeling", ", kneeling"],
    ["Standing bend", "standing", ""],
    ["Walking with bends", "standing", ""],
    ["Understanding bend", "standing", ", standing"],
    ["Bend", "lying", ", lying"],
  ] as const)("says where to do %s, %s, unless its name does: %j", (name, position, where) => {
    const stretch = buildEntry.stretch("bend", { name, position });
    const phases = [{ phase: "get-ready", seconds: 7, side: "both" }] as const;
    expect(timeline({ steps: [{ stretch, phases, reasons: [] }] })[0]?.cue).toBe(`Get ready: ${name}${where}.`);
  });

  const lean = { stretch: buildEntry.stretch("lean", { position: "standing" }), reasons: [] };

  test("says to let go between holds on one side, and not after a rest or a change of sides", () => {
    const phases = [
      { phase: "hold", seconds: 5, side: "left" },
      { phase: "hold", seconds: 5, side: "left" },
      { phase: "rest", seconds: 5, side: "left" },
      { phase: "hold", seconds: 5, side: "left" },
      { phase: "hold", seconds: 5, side: "right" },
    ] as const;
    expect(timeline({ steps: [{ ...lean, phases }] }).map(({ cue }) => cue)).toEqual([
      "Hold, left side. Breathe normally.",
      "Let go, then hold again, left side. Breathe normally.",
      "Rest.",
      "Hold, left side. Breathe normally.",
      "Hold, right side. Breathe normally.",
    ]);
  });

  test("says how often, where repeats are counted", () => {
    const phases = [2, 1, undefined].map((times) => ({
      ...{ phase: "move" as const, seconds: 6, side: "alternate" as const },
      ...(times !== undefined && { times }),
    }));
    expect(timeline({ steps: [{ ...lean, phases }] }).map(({ cue }) => cue)).toEqual([
      "Move slowly, left and right in turn. Do it 2 times on each side.",
      "Move slowly, left and right in turn.",
      "Move slowly, left and right in turn.",
    ]);
    const [right] = phases.map((phase) => ({ ...phase, side: "right" as const }));
    expect(right && timeline({ steps: [{ ...lean, phases: [right] }] })[0]?.cue).toBe(
      "Move slowly, right side. Do it 2 times.",
    );
  });

  test("says what this person has to mind as a stretch begins", () => {
    const person = { traits: { "falls-easily": "yes" } } as const;
    const routine = planRoutine(catalog, { minutes: 3, muscle: "calf-muscles", position: "standing", person });
    expect(timeline(routine)[0]?.cue).toBe(
      "Get ready: Wall calf stretch, standing, for your left side. You fall easily or feel unsteady. You could fall. Keep both hands on the wall and the light on, or do a version in bed.",
    );
  });

  test.each([
    [{ ...lean, phases: [], reasons: "none" }, "Unexpected `none` for `routine.steps[0].reasons`"],
    [{ ...lean, phases: [], reasons: [7] }, "Unexpected `7` for `routine.steps[0].reasons[0]`"],
    [
      { ...lean, phases: [{ phase: "move", seconds: 3, side: "both", times: 1.5 }] },
      "Unexpected `1.5` for `routine.steps[0].phases[0].times`",
    ],
  ])("refuses a step like %j", (step, message) => {
    // @ts-expect-error - it is no step of a routine
    expect(() => timeline({ steps: [step] })).toThrow(message);
  });

  test("is empty for an empty routine", () => {
    expect(timeline({ steps: [] })).toEqual([]);
  });
});
