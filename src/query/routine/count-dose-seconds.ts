import type { Dose } from "../../schema/dose.ts";
import { usualPace, type WholePace } from "./pace.ts";

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
  const { holdSeconds, repeatMinutes, reps, sets = 1, restSeconds = 0, side } = dose;
  const { getReadySeconds, repeatSeconds } = pace;
  const change = dose.switchSeconds ?? pace.switchSeconds;
  const repeats = (reps?.min ?? 1) * sets;
  const sides = side === "each" ? 2 : 1;
  const between = (repeats - 1) * restSeconds;
  if (repeatMinutes !== undefined) return getReadySeconds + sides * repeatMinutes * 60 + (sides - 1) * change;
  if (side !== "alternate") {
    const oneSide = repeats * (holdSeconds?.min ?? repeatSeconds) + between;
    return getReadySeconds + sides * oneSide + (sides - 1) * change;
  }
  if (holdSeconds === undefined) return getReadySeconds + 2 * repeats * repeatSeconds + between;
  const changes = restSeconds > 0 ? repeats * change + between : (2 * repeats - 1) * change;
  return getReadySeconds + 2 * repeats * holdSeconds.min + changes;
}
