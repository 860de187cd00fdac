import type { Dose } from "../../schema/dose.ts";
import { usualPace, type WholePace } from "./pace.ts";

/** On how many sides a dose is done, one after the other. */
const sidesOf: Record<Dose["side"], number> = { each: 2, alternate: 2, affected: 1, together: 1 };

/** Whether a dose has a length: not where it is held until a cramp lets go, or its numbers were never seen. */
export function hasLength({ holdUntilEased, holdSeconds, reps, repeatMinutes }: Dose): boolean {
  return !holdUntilEased && (holdSeconds ?? reps ?? repeatMinutes) !== undefined;
}

/**
 * Count the seconds of a dose without listing its parts. The sum of `listDosePhases` is the same number.
 *
 * @returns seconds, or undefined where the dose has no length.
 * @example
 * const dose = { holdSeconds: { min: 10, max: 10 }, reps: { min: 2, max: 2 }, side: "each", basis: { type: "custom", references: [] } };
 * countDoseSeconds(dose);
 * // => 55
 */
export function countDoseSeconds(dose: Dose, pace: WholePace = usualPace): number | undefined {
  if (!hasLength(dose)) return undefined;
  const { holdSeconds, repeatMinutes, reps, sets = 1, restSeconds = 0 } = dose;
  const { getReadySeconds, switchSeconds, repeatSeconds } = pace;
  const sides = sidesOf[dose.side];
  const repeats = (reps?.min ?? 1) * sets;
  const work = repeats * (holdSeconds?.min ?? repeatSeconds) + (repeats - 1) * restSeconds;
  const oneSide = repeatMinutes === undefined ? work : repeatMinutes * 60;
  return getReadySeconds + sides * oneSide + (sides - 1) * (dose.switchSeconds ?? switchSeconds);
}
