import { describe, expect, test } from "vitest";
import { listLeftOut } from "../../../src/query/routine/list-left-out.ts";
import { listRoutineChoices } from "../../../src/query/routine/list-routine-choices.ts";
import { usualPace } from "../../../src/query/routine/pace.ts";
import type { Dose } from "../../../src/schema/dose.ts";
import { buildEntry } from "../../catalog/build-entry.ts";

const basis = { type: "custom", references: [] } as const;
const hold = (seconds: number): Dose => ({ side: "together", basis, holdSeconds: { min: seconds, max: seconds } });

const stretches = [
  buildEntry.stretch("picked", { doses: [hold(10)] }),
  buildEntry.stretch("long", { doses: [hold(90), hold(50)] }),
  buildEntry.stretch("short", { doses: [hold(40), hold(20)] }),
  buildEntry.stretch("endless", { doses: [{ side: "together", basis, holdUntilEased: true }] }),
];
const moments = { wanted: [], ruledOut: [] };
const choices = listRoutineChoices(stretches, new Map(), moments, usualPace);
const picked = choices.filter(({ group }) => group === 0);

describe("listLeftOut", () => {
  test("says of each stretch that is not in a routine why", () => {
    expect(listLeftOut(stretches, choices, picked, { seconds: 20.5, limit: 2, moments })).toEqual([
      { id: "long", why: "It takes at least 60 seconds, and 20 are left." },
      { id: "short", why: "It takes at least 30 seconds, and 20 are left." },
      { id: "endless", why: "None of its doses that could be used here has a known length." },
    ]);
  });

  test("says that a routine is full, whatever time is left", () => {
    expect(listLeftOut(stretches, choices, picked, { seconds: 59, limit: 1, moments })).toEqual([
      { id: "long", why: "The routine is full: it holds 1 already." },
      { id: "short", why: "The routine is full: it holds 1 already." },
      { id: "endless", why: "None of its doses that could be used here has a known length." },
    ]);
    const [long] = listLeftOut(stretches, choices, picked, { seconds: 60, limit: 1, moments });
    expect(long?.why).toBe("The routine is full: it holds 1 already.");
  });

  test("counts one second as one", () => {
    const pace = { ...usualPace, getReadySeconds: 0 };
    const quick = [buildEntry.stretch("quick", { doses: [hold(1)] })];
    const [only] = listLeftOut(quick, listRoutineChoices(quick, new Map(), moments, pace), [], {
      ...{ seconds: 0, limit: 2, moments },
    });
    expect(only?.why).toBe("It takes at least 1 second, and 0 are left.");
    const [short] = listLeftOut(stretches.slice(2, 3), choices.slice(0, 1), [], { seconds: 1, limit: 2, moments });
    expect(short?.why).toBe("It takes at least 20 seconds, and 1 is left.");
  });

  test.each<[readonly string[], string]>([
    [[], "Its doses are for a cramp or soreness, which has to be asked for."],
    [["at-night"], "None of its doses is for that moment."],
    [["at-night", "before-bed"], "None of its doses is for those moments."],
  ])("says for %j that no dose is for it", (wanted, why) => {
    const cramp = [buildEntry.stretch("cramp", { doses: [{ ...hold(20), moments: ["during-cramp"] }] })];
    const asked = { wanted, ruledOut: [] };
    expect(listRoutineChoices(cramp, new Map(), asked, usualPace)).toEqual([]);
    expect(listLeftOut(cramp, [], [], { seconds: 60, limit: 2, moments: asked })).toEqual([{ id: "cramp", why }]);
  });

  test("says that a dose is for what is ruled out", () => {
    const daily = [buildEntry.stretch("daily", { doses: [{ ...hold(20), moments: ["daily"] }] })];
    const asked = { wanted: [], ruledOut: ["daily"] };
    expect(listLeftOut(daily, [], [], { seconds: 60, limit: 2, moments: asked })).toEqual([
      { id: "daily", why: "Its doses are for other moments." },
    ]);
  });

  test("leaves nothing out where everything is picked", () => {
    expect(listLeftOut(stretches.slice(0, 1), choices, picked, { seconds: 0, limit: 1, moments })).toEqual([]);
  });
});
