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
const choices = listRoutineChoices(stretches, new Map(), { wanted: [], ruledOut: [] }, usualPace);
const picked = choices.filter(({ group }) => group === 0);

describe("listLeftOut", () => {
  test("says of each stretch that is not in a routine why", () => {
    expect(listLeftOut(stretches, choices, picked, { seconds: 30.5, limit: 2 })).toEqual([
      { id: "long", why: "It takes at least 60 seconds, and 30 are left." },
      { id: "short", why: "Another stretch reaches more." },
      { id: "endless", why: "None of its doses that could be used here has a known length." },
    ]);
  });

  test("says that a routine is full, whatever time is left", () => {
    expect(listLeftOut(stretches, choices, picked, { seconds: 59, limit: 1 })).toEqual([
      { id: "long", why: "The routine is full: it holds 1 already." },
      { id: "short", why: "The routine is full: it holds 1 already." },
      { id: "endless", why: "None of its doses that could be used here has a known length." },
    ]);
    const [long] = listLeftOut(stretches, choices, picked, { seconds: 60, limit: 1 });
    expect(long?.why).toBe("The routine is full: it holds 1 already.");
  });

  test("leaves nothing out where everything is picked", () => {
    expect(listLeftOut(stretches.slice(0, 1), choices, picked, { seconds: 0, limit: 1 })).toEqual([]);
  });
});
