import type { Dose } from "../../schema/dose.ts";

/** What a person does during a part of a stretch. */
export type PhaseKind = "get-ready" | "hold" | "move" | "rest" | "switch";

/** The side that a phase is for. */
export type PhaseSide = "left" | "right" | "both" | "affected";

/** A part of a stretch with its length. */
export interface DosePhase {
  readonly phase: PhaseKind;
  readonly seconds: number;
  readonly side: PhaseSide;
}

/** How a dose is counted where its source leaves something open. */
export interface Pace {
  /** Seconds to get into the position. Default 10. */
  readonly getReadySeconds?: number | undefined;
  /** Seconds to change sides, where the dose does not say. Default 5. */
  readonly switchSeconds?: number | undefined;
  /** Seconds of one repeat that is not held. Default 3. */
  readonly repeatSeconds?: number | undefined;
}

const order: Record<Dose["side"], readonly PhaseSide[]> = {
  each: ["left", "right"],
  alternate: ["left", "right"],
  affected: ["affected"],
  together: ["both"],
};

/** How a dose is counted, with what is not told. */
function completePace({ getReadySeconds = 10, switchSeconds = 5, repeatSeconds = 3 }: Pace) {
  return { getReadySeconds, switchSeconds, repeatSeconds };
}

/** Whether a dose has a length: not where it is held until a cramp lets go, or its numbers were never seen. */
function hasLength({ holdUntilEased, holdSeconds, reps, repeatMinutes }: Dose): boolean {
  return !holdUntilEased && (holdSeconds ?? reps ?? repeatMinutes) !== undefined;
}

/** Put rests between the repeats of one side. */
function repeat(times: number, work: DosePhase, restSeconds: number): DosePhase[] {
  return Array.from({ length: times }, (_, index) => [
    ...(index > 0 && restSeconds > 0 ? [{ phase: "rest" as const, seconds: restSeconds, side: work.side }] : []),
    work,
  ]).flat();
}

/**
 * List the timed parts of a dose, in order: get ready, then each side with its holds and rests, with the change of
 * sides between. Of a range the smaller number counts, so that a plan asks for no more than the source does.
 *
 * @returns the parts, or undefined where the dose has no length: it is held until a cramp lets go, or its numbers were
 * never seen.
 * @example
 * const dose = { holdSeconds: { min: 10, max: 10 }, reps: { min: 2, max: 2 }, side: "together", basis: { type: "custom", references: [] } };
 * listDosePhases(dose)?.map(({ phase, seconds }) => `${phase} ${seconds}`);
 * // => ["get-ready 10", "hold 10", "hold 10"]
 */
export function listDosePhases(dose: Dose, pace: Pace = {}): DosePhase[] | undefined {
  const { holdSeconds, repeatMinutes, sets = 1, restSeconds = 0 } = dose;
  const { getReadySeconds, switchSeconds, repeatSeconds } = completePace(pace);
  if (!hasLength(dose)) return undefined;
  const sides = order[dose.side];
  const parts = sides.map((side): DosePhase[] => {
    if (repeatMinutes !== undefined) return [{ phase: "move", seconds: repeatMinutes * 60, side }];
    const work: DosePhase = holdSeconds
      ? { phase: "hold", seconds: holdSeconds.min, side }
      : { phase: "move", seconds: repeatSeconds, side };
    return repeat((dose.reps?.min ?? 1) * sets, work, restSeconds);
  });
  return [
    { phase: "get-ready", seconds: getReadySeconds, side: sides[0] ?? "both" },
    ...parts.flatMap((part, index) =>
      index === 0
        ? part
        : [
            { phase: "switch" as const, seconds: dose.switchSeconds ?? switchSeconds, side: sides[index] ?? "both" },
            ...part,
          ],
    ),
  ];
}

/**
 * Count the seconds of a dose without listing its parts. The sum of {@link listDosePhases} is the same number.
 *
 * @returns seconds, or undefined where the dose has no length.
 * @example
 * const dose = { holdSeconds: { min: 10, max: 10 }, reps: { min: 2, max: 2 }, side: "each", basis: { type: "custom", references: [] } };
 * countDoseSeconds(dose);
 * // => 55
 */
export function countDoseSeconds(dose: Dose, pace: Pace = {}): number | undefined {
  const { holdSeconds, repeatMinutes, sets = 1, restSeconds = 0 } = dose;
  const { getReadySeconds, switchSeconds, repeatSeconds } = completePace(pace);
  if (!hasLength(dose)) return undefined;
  const sides = order[dose.side].length;
  const repeats = (dose.reps?.min ?? 1) * sets;
  const work = repeats * (holdSeconds?.min ?? repeatSeconds) + (repeats - 1) * restSeconds;
  const oneSide = repeatMinutes === undefined ? work : repeatMinutes * 60;
  return getReadySeconds + sides * oneSide + (sides - 1) * (dose.switchSeconds ?? switchSeconds);
}
