import fc from "fast-check";
import type { Dose } from "../../src/schema/dose.ts";
import { moments } from "../../src/schema/vocabulary/moment.ts";
import { sides } from "../../src/schema/vocabulary/side.ts";

const range = (min: number, max: number) => fc.integer({ min, max }).map((least) => ({ min: least, max }));

/** Doses of every shape: holds, repeats, minutes, and what has no length. */
export const randomDose: fc.Arbitrary<Dose> = fc
  .record(
    {
      holdSeconds: range(1, 60),
      reps: range(1, 5),
      sets: fc.integer({ min: 1, max: 2 }),
      repeatMinutes: fc.integer({ min: 1, max: 3 }),
      restSeconds: fc.integer({ min: 1, max: 20 }),
      switchSeconds: fc.integer({ min: 1, max: 20 }),
      moments: fc.subarray(moments.slice(0, 4), { minLength: 1 }),
      holdUntilEased: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((dose) =>
    fc.constantFrom(...sides).map((side) => ({ ...dose, side, basis: { type: "custom" as const, references: [] } })),
  );
