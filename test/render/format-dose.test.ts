import { describe, expect, test } from "vitest";
import { formatDose, formatDoseGaps, listDoseSentences } from "../../src/render/format-dose.ts";
import type { Dose } from "../../src/schema/dose.ts";
import { sides } from "../../src/schema/vocabulary/side.ts";

const basis = { type: "custom", references: [] } as const;
const exactly = (value: number) => ({ min: value, max: value });

describe("formatDose", () => {
  test.each([
    [{ holdSeconds: exactly(10), reps: exactly(3), side: "each" }, "Hold for 10 seconds. Do it 3 times on each side."],
    [{ holdSeconds: { min: 20, max: 30 }, side: "affected" }, "Hold for 20 to 30 seconds on the side with the cramp."],
    [{ holdSeconds: exactly(1), reps: exactly(1), side: "each" }, "Hold for 1 second. Do it 1 time on each side."],
    [{ holdUntilEased: true, side: "affected" }, "Stretch the side with the cramp, and hold until the cramp lets go."],
    [
      { holdUntilEased: true, reps: { min: 1, max: 2 }, side: "affected" },
      "Hold until the cramp lets go. Do it 1 to 2 times on the side with the cramp.",
    ],
    [
      { holdSeconds: exactly(10), reps: exactly(3), sets: 2, restSeconds: 1, side: "each" },
      "Hold for 10 seconds. Do it 3 times on each side. Do 2 sets. Rest for 1 second in between.",
    ],
    [{ reps: exactly(10), sets: 1, side: "together" }, "Do it 10 times with both sides at once."],
    [
      { holdSeconds: exactly(30), reps: exactly(2), restSeconds: 10, switchSeconds: 5, side: "each" },
      "Hold for 30 seconds. Do it 2 times on each side. Rest for 10 seconds in between. Take 5 seconds to change sides.",
    ],
    [
      { reps: exactly(2), switchSeconds: 1, side: "each" },
      "Do it 2 times on each side. Take 1 second to change sides.",
    ],
    [
      { reps: exactly(2), side: "each", daysPerWeek: { min: 2, max: 7 } },
      "Do it 2 times on each side. Do this at least 2 days a week.",
    ],
    [
      { reps: exactly(2), side: "each", daysPerWeek: { min: 2, max: 3 } },
      "Do it 2 times on each side. Do this 2 to 3 days a week.",
    ],
    [{ underSeconds: 60, side: "each" }, "Stay under 60 seconds for each muscle in all."],
    [
      { numbersNotSeen: true, sets: 3, timesPerDay: exactly(1), side: "each" },
      "We have not seen how long the source says to hold. Do 3 sets. Do this once a day.",
    ],
    [{ numbersNotSeen: true, holdSeconds: exactly(20), side: "each" }, "Hold for 20 seconds on each side."],
    [{ repeatMinutes: 1, side: "alternate" }, "Go on for 1 minute, left and right in turn."],
    [
      { reps: exactly(4), repeatMinutes: 5, restSeconds: 30, side: "each" },
      "Do it 4 times on each side. Go on for 5 minutes. Rest for 30 seconds in between.",
    ],
    [
      { reps: exactly(3), side: "each", timesPerDay: exactly(1), daysPerWeek: exactly(7), weeks: exactly(6) },
      "Do it 3 times on each side. Do this once a day, 7 days a week, for 6 weeks.",
    ],
    [
      { reps: exactly(3), side: "each", timesPerDay: { min: 1, max: 2 }, daysPerWeek: exactly(1), weeks: exactly(1) },
      "Do it 3 times on each side. Do this 1 to 2 times a day, 1 day a week, for 1 week.",
    ],
  ] as const satisfies [Omit<Dose, "basis">, string][])("says %j", (dose, sentence) => {
    expect(formatDose({ ...dose, basis })).toBe(sentence);
  });

  test("says the side after each way of holding", () => {
    const held = sides.map((side) => formatDose({ holdSeconds: exactly(30), side, basis }));
    expect(held).toEqual([
      "Hold for 30 seconds on each side.",
      "Hold for 30 seconds on the side with the cramp.",
      "Hold for 30 seconds with both sides at once.",
      "Hold for 30 seconds, left and right in turn.",
    ]);
    const eased = sides.map((side) => formatDose({ holdUntilEased: true, side, basis }));
    expect(eased).toEqual([
      "Hold until the cramp lets go, on each side.",
      "Stretch the side with the cramp, and hold until the cramp lets go.",
      "Hold until the cramp lets go, with both sides at once.",
      "Hold until the cramp lets go, left and right in turn.",
    ]);
  });
});

describe("listDoseSentences", () => {
  test("says one thing to do in each sentence, in the order in which it is done", () => {
    const dose: Dose = {
      holdSeconds: exactly(10),
      reps: exactly(3),
      sets: 2,
      repeatMinutes: 5,
      underSeconds: 60,
      restSeconds: 10,
      switchSeconds: 5,
      timesPerDay: exactly(1),
      side: "each",
      basis,
    };
    expect(listDoseSentences(dose)).toEqual([
      "Hold for 10 seconds.",
      "Do it 3 times on each side.",
      "Go on for 5 minutes.",
      "Do 2 sets.",
      "Stay under 60 seconds for each muscle in all.",
      "Rest for 10 seconds in between.",
      "Take 5 seconds to change sides.",
      "Do this once a day.",
    ]);
  });
});

describe("formatDoseGaps", () => {
  const whole = { reps: exactly(3), timesPerDay: exactly(1), weeks: exactly(6) };

  test.each([
    [{}, "It does not say how many times in a row, how often or for how many weeks."],
    [{ reps: exactly(3) }, "It does not say how often or for how many weeks."],
    [{ repeatMinutes: 5, timesPerDay: exactly(3) }, "It does not say for how many weeks."],
    [{ daysPerWeek: exactly(3), weeks: exactly(6) }, "It does not say how many times in a row."],
    [{ reps: exactly(3), weeks: exactly(6) }, "It does not say how often."],
  ] as const)("says what a dose of %j leaves open", (given, sentence) => {
    expect(formatDoseGaps({ holdSeconds: exactly(10), side: "each", basis, ...given })).toBe(sentence);
  });

  test("says nothing where nothing is missing", () => {
    expect(formatDoseGaps({ holdSeconds: exactly(10), side: "each", basis, ...whole })).toBe("");
  });

  test("says of a hold that ends when the cramp does that there is no number of weeks", () => {
    expect(formatDoseGaps({ holdUntilEased: true, side: "affected", basis })).toBe(
      "Do this each time a cramp comes. If cramps come often for weeks, tell a doctor.",
    );
  });

  test("starts as it is told to, but for a cramp", () => {
    const given = { holdSeconds: exactly(10), reps: exactly(3), side: "each", basis } as const;
    expect(formatDoseGaps(given, "No source says")).toBe("No source says how often or for how many weeks.");
    expect(formatDoseGaps({ ...given, holdUntilEased: true }, "No source says")).toBe(
      "Do this each time a cramp comes. If cramps come often for weeks, tell a doctor.",
    );
  });
});
