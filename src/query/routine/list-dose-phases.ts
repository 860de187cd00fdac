import type { Dose } from "../../schema/dose.ts";
import { hasLength } from "./count-dose-seconds.ts";
import { usualPace, type WholePace } from "./pace.ts";

/** What a person does during a part of a stretch. */
export const phaseKinds = ["get-ready", "hold", "move", "rest", "switch"] as const;

export type PhaseKind = (typeof phaseKinds)[number];

/** The side that a phase is for. `alternate`: left and right in turn. */
export const phaseSides = ["left", "right", "both", "affected", "alternate"] as const;

export type PhaseSide = (typeof phaseSides)[number];

/** A part of a stretch with its length. */
export interface DosePhase {
  readonly phase: PhaseKind;
  readonly seconds: number;
  readonly side: PhaseSide;
  /** How many repeats it holds, where they are counted and not timed one by one. */
  readonly times?: number;
  /** How many seconds each repeat is held, where the whole lasts for minutes and they are not timed one by one. */
  readonly holdSeconds?: number;
}

const order: Record<Dose["side"], readonly PhaseSide[]> = {
  each: ["left", "right"],
  alternate: ["alternate"],
  affected: ["affected"],
  together: ["both"],
};

/** How a dose is done on one side: how often, and how long each repeat takes. */
interface Repeats {
  readonly times: number;
  readonly repeatSeconds: number;
}

/** Add what is done without a hold. Repeats without a rest between are one part, since nobody can follow a voice that fast. */
function addMoves(phases: DosePhase[], side: PhaseSide, dose: Dose, { times, repeatSeconds }: Repeats): void {
  const { repeatMinutes, holdSeconds, restSeconds = 0 } = dose;
  if (repeatMinutes !== undefined) {
    const held = holdSeconds && { holdSeconds: holdSeconds.min };
    phases.push({ phase: "move", seconds: repeatMinutes * 60, side, ...held });
  } else if (restSeconds === 0) phases.push({ phase: "move", seconds: times * repeatSeconds, side, times });
  else {
    for (let time = 0; time < times; time += 1) {
      if (time > 0) phases.push({ phase: "rest", seconds: restSeconds, side });
      phases.push({ phase: "move", seconds: repeatSeconds, side, times: 1 });
    }
  }
}

/** Add holds on one side, with rests between. */
function addHolds(phases: DosePhase[], side: PhaseSide, seconds: number, times: number, restSeconds: number): void {
  for (let time = 0; time < times; time += 1) {
    if (time > 0 && restSeconds > 0) phases.push({ phase: "rest", seconds: restSeconds, side });
    phases.push({ phase: "hold", seconds, side });
  }
}

/** Add holds on the left and the right in turn: a change of sides after each, or the rest after each pair. */
function addPairs(phases: DosePhase[], seconds: number, times: number, restSeconds: number, change: number): void {
  for (let time = 0; time < times; time += 1) {
    if (time > 0 && restSeconds > 0) phases.push({ phase: "rest", seconds: restSeconds, side: "left" });
    else if (time > 0) phases.push({ phase: "switch", seconds: change, side: "left" });
    phases.push({ phase: "hold", seconds, side: "left" });
    phases.push({ phase: "switch", seconds: change, side: "right" });
    phases.push({ phase: "hold", seconds, side: "right" });
  }
}

/**
 * List the timed parts of a dose, in order: get ready, then each side with its holds and rests, with the change of
 * sides between. What is done in turn is one part, or a part for each hold. Of a range the smaller number counts, so that a plan asks for no more than the source does.
 *
 * @returns the parts, or undefined where the dose has no length: it is held until a cramp lets go, or its numbers were
 * never seen.
 * @example
 * const dose = { holdSeconds: { min: 10, max: 10 }, reps: { min: 2, max: 2 }, side: "together", basis: { type: "custom", references: [] } };
 * listDosePhases(dose)?.map(({ phase, seconds }) => `${phase} ${seconds}`);
 * // => ["get-ready 10", "hold 10", "hold 10"]
 */
export function listDosePhases(dose: Dose, pace: WholePace = usualPace): DosePhase[] | undefined {
  if (!hasLength(dose)) return undefined;
  const { holdSeconds, repeatMinutes, reps, sets = 1, restSeconds = 0, switchSeconds = pace.switchSeconds } = dose;
  const times = (reps?.min ?? 1) * sets;
  const isHeld = holdSeconds !== undefined && repeatMinutes === undefined;
  const isInTurn = dose.side === "alternate";
  const phases: DosePhase[] = [];
  if (isHeld && isInTurn) {
    phases.push({ phase: "get-ready", seconds: pace.getReadySeconds, side: "left" });
    addPairs(phases, holdSeconds.min, times, restSeconds, switchSeconds);
    return phases;
  }
  const repeatSeconds = isInTurn ? 2 * pace.repeatSeconds : pace.repeatSeconds;
  for (const side of order[dose.side]) {
    if (phases.length === 0) phases.push({ phase: "get-ready", seconds: pace.getReadySeconds, side });
    else phases.push({ phase: "switch", seconds: switchSeconds, side });
    if (isHeld) addHolds(phases, side, holdSeconds.min, times, restSeconds);
    else addMoves(phases, side, dose, { times, repeatSeconds });
  }
  return phases;
}
