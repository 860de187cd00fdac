import { describe, expect, test } from "vitest";
import { listRoutineChoices } from "../../../src/query/routine/list-routine-choices.ts";
import { usualPace } from "../../../src/query/routine/pace.ts";
import type { Dose } from "../../../src/schema/dose.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const basis = { type: "custom", references: [] } as const;
const hold = (seconds: number, given: Partial<Dose> = {}): Dose => ({
  side: "together",
  basis,
  holdSeconds: { min: seconds, max: seconds },
  ...given,
});

const list = (
  stretches: readonly ReturnType<typeof buildEntry.stretch>[],
  moments: readonly string[] = [],
  ruledOut: readonly string[] = [],
) =>
  listRoutineChoices(
    stretches,
    new Map([
      ["calf", 1],
      ["thigh", 2],
    ]),
    { wanted: moments, ruledOut },
    usualPace,
  ).map(({ group, seconds, reaches, value, stretch, dose }) => [stretch.id, group, seconds, reaches, value, dose.sets]);

describe("listRoutineChoices", () => {
  test("lists each stretch with each of its doses, the better ones worth more with any dose", () => {
    const lean = buildEntry.stretch("lean", {
      targets: [
        { muscle: "calf", role: "main" },
        { muscle: "thigh", role: "also" },
      ],
      doses: [hold(20), hold(10)],
    });
    const pull = buildEntry.stretch("pull", {
      targets: [
        { muscle: "calf", role: "main" },
        { muscle: "thigh", role: "main" },
        { muscle: "arm", role: "main" },
      ],
      doses: [hold(5)],
    });
    expect(list([lean, pull])).toEqual([
      ["lean", 0, 30, 1, 32, undefined],
      ["lean", 0, 20, 1, 31, undefined],
      ["pull", 1, 15, 3, 16, undefined],
    ]);
  });

  test("leaves out the doses for nothing but what is ruled out", () => {
    const lean = buildEntry.stretch("lean", {
      doses: [
        hold(10, { moments: ["daily"] }),
        hold(20, { moments: ["daily", "before-bed"] }),
        hold(30, { moments: ["during-cramp"] }),
      ],
    });
    const listFor = (moments: readonly string[], ruledOut: readonly string[]) =>
      list([lean], moments, ruledOut).map(([, , seconds]) => seconds);
    expect(listFor([], ["daily"])).toEqual([30]);
    expect(listFor([], [])).toEqual([20, 30]);
    expect(listFor(["during-cramp"], [])).toEqual([40]);
    expect(listFor(["daily"], ["before-bed"])).toEqual([20, 30]);
  });

  test("takes the doses for one side only where a moment or a goal tells which", () => {
    const roll = buildEntry.stretch("roll", { doses: [hold(20, { side: "affected" }), hold(5)] });
    const listFor = (wanted: readonly string[], hasSide?: boolean) =>
      listRoutineChoices(
        [roll],
        new Map(),
        { wanted, ruledOut: [], ...(hasSide !== undefined && { hasSide }) },
        usualPace,
      ).map(({ seconds }) => seconds);
    expect(listFor([])).toEqual([15]);
    expect(listFor([], false)).toEqual([15]);
    expect(listFor([], true)).toEqual([30, 15]);
    expect(listFor(["after-exercise"])).toEqual([30, 15]);
  });

  test("leaves out a dose without a length, and keeps the rank of the next", () => {
    const lean = buildEntry.stretch("lean", { doses: [hold(20, { holdUntilEased: true }), hold(10)] });
    expect(list([lean])).toEqual([["lean", 0, 20, 0, 15, undefined]]);
  });

  test("takes the doses for the moments that are asked, and those for any moment where none is", () => {
    const lean = buildEntry.stretch("lean", {
      doses: [
        hold(20, { moments: ["during-cramp"], sets: 1 }),
        hold(20, { moments: ["daily", "before-bed"], sets: 2 }),
        hold(20, { sets: 3 }),
      ],
    });
    const setsFor = (...moments: string[]) => list([lean], moments).map((row) => row[5]);
    expect(setsFor()).toEqual([2, 3]);
    expect(setsFor("during-cramp")).toEqual([1]);
    expect(setsFor("before-bed", "at-night")).toEqual([2, 3]);
    expect(setsFor("at-night")).toEqual([2, 3]);
    expect(setsFor("just-after")).toEqual([3]);
    expect(setsFor("before-bed", "daily")).toEqual([2]);
  });

  test("values more than 16 doses above no other stretch", () => {
    const many = buildEntry.stretch("many", { doses: Array.from({ length: 20 }, () => hold(10)) });
    const values = list([many, buildEntry.stretch("one", { doses: [hold(10)] })]).map((row) => row[4]);
    expect(values.slice(14)).toEqual([18, 17, 17, 17, 17, 17, 16]);
  });
});
