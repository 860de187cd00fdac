import type { Dose } from "../../schema/dose.ts";
import { hasLength } from "./count-dose-seconds.ts";
import { usualPace, type WholePace } from "./pace.ts";

/** What a person does during a part of a stretch. */
export const phaseKinds = ["get-ready", "hold", "move", "rest", "switch"] as const;

export type PhaseKind = (typeof phaseKinds)[number];

/** The side that a phase is for. */
export const phaseSides = ["left", "right", "both", "affected"] as const;

export type PhaseSide = (typeof phaseSides)[number];

/** A part of a stretch with its length. */
export interface DosePhase {
  readonly phase: PhaseKind;
  readonly seconds: number;
  readonly side: PhaseSide;
}

const order: Record<Dose["side"], readonly PhaseSide[]> = {
  each: ["left", "right"],
  alternate: ["left", "right"],
  affected: ["affected"],
  together: ["both"],
};

/** Add what is done on one side: its holds or repeats, with rests between. */
function addSide(phases: DosePhase[], side: PhaseSide, dose: Dose, repeatSeconds: number): void {
  const { holdSeconds, repeatMinutes, reps, sets = 1, restSeconds = 0 } = dose;
  if (repeatMinutes !== undefined) {
    phases.push({ phase: "move", seconds: repeatMinutes * 60, side });
    return;
  }
  const times = (reps?.min ?? 1) * sets;
  for (let time = 0; time < times; time += 1) {
    if (time > 0 && restSeconds > 0) phases.push({ phase: "rest", seconds: restSeconds, side });
    if (holdSeconds) phases.push({ phase: "hold", seconds: holdSeconds.min, side });
    else phases.push({ phase: "move", seconds: repeatSeconds, side });
  }
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
export function listDosePhases(dose: Dose, pace: WholePace = usualPace): DosePhase[] | undefined {
  const { getReadySeconds, switchSeconds, repeatSeconds } = pace;
  if (!hasLength(dose)) return undefined;
  const phases: DosePhase[] = [];
  for (const side of order[dose.side]) {
    if (phases.length === 0) phases.push({ phase: "get-ready", seconds: getReadySeconds, side });
    else phases.push({ phase: "switch", seconds: dose.switchSeconds ?? switchSeconds, side });
    addSide(phases, side, dose, repeatSeconds);
  }
  return phases;
}
