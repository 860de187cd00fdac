import type { Stretch } from "../schema/stretch.ts";
import type { PhaseKind, PhaseSide } from "./list-dose-phases.ts";
import type { Routine } from "./plan-routine.ts";

/** A moment of a routine: what to do, for how long, on which side. */
export interface TimedPhase {
  readonly phase: PhaseKind;
  readonly seconds: number;
  readonly side: PhaseSide;
  /** The id of the stretch. */
  readonly stretch: string;
  /** What to say when it starts. */
  readonly cue: string;
}

const sideWords: Record<PhaseSide, string> = {
  left: ", left side",
  right: ", right side",
  both: "",
  affected: ", the side with the cramp",
};

function sayCue({ name, position }: Stretch, phase: PhaseKind, side: PhaseSide): string {
  const cues: Record<PhaseKind, string> = {
    "get-ready": `Get ready: ${name}, ${position.replace("-", " ")}${sideWords[side]}.`,
    hold: `Hold${sideWords[side]}. Breathe normally.`,
    move: `Move slowly${sideWords[side]}.`,
    rest: "Rest.",
    switch: `Change sides${sideWords[side]}.`,
  };
  return cues[phase];
}

/**
 * Turn a routine into timed phases, side by side, in the order in which they are done. Their seconds add up to those of
 * the routine.
 *
 * @example
 * const routine = planRoutine(catalog, { minutes: 3, muscle: "hamstrings", position: "sitting" });
 * timeline(routine).slice(0, 2).map(({ cue }) => cue);
 * // => ["Get ready: Seated hamstring stretch, sitting, left side.", "Hold, left side. Breathe normally."]
 */
export function timeline({ steps }: Pick<Routine, "steps">): TimedPhase[] {
  return steps.flatMap(({ stretch, phases }) =>
    phases.map(({ phase, seconds, side }) => ({
      phase,
      seconds,
      side,
      stretch: stretch.id,
      cue: sayCue(stretch, phase, side),
    })),
  );
}
