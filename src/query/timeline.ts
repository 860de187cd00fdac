import { requireObject } from "../catalog/require-object.ts";
import { requireText } from "../catalog/require-text.ts";
import type { Stretch } from "../schema/stretch.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { requireWord } from "./answer/require-word.ts";
import { type PhaseKind, type PhaseSide, phaseKinds, phaseSides } from "./routine/list-dose-phases.ts";
import type { Routine } from "./routine/routine.ts";

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

const routineWords = "a routine, as `planRoutine` gives it";

function requireList(given: unknown, argument: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw new TypeError(sayUnexpected({ given, argument, expected: routineWords }));
}

function requirePhase(given: unknown, argument: string): void {
  const { phase, side, seconds }: { phase?: unknown; side?: unknown; seconds?: unknown } = requireObject(
    given,
    argument,
  );
  requireWord(phase, `${argument}.phase`, phaseKinds);
  requireWord(side, `${argument}.side`, phaseSides);
  if (typeof seconds === "number" && seconds >= 0) return;
  throw new TypeError(
    sayUnexpected({ given: seconds, argument: `${argument}.seconds`, expected: "a number of seconds" }),
  );
}

/** Require the steps of a routine, each with the id, the name and the position of a stretch, and with its phases. */
function requireSteps(routine: unknown): void {
  const { steps }: { steps?: unknown } = requireObject(routine, "routine");
  for (const [place, step] of requireList(steps, "routine.steps").entries()) {
    const argument = `routine.steps[${place}]`;
    const { stretch, phases }: { stretch?: unknown; phases?: unknown } = requireObject(step, argument);
    const said: { id?: unknown; name?: unknown; position?: unknown } = requireObject(stretch, `${argument}.stretch`);
    requireText(said.id, `${argument}.stretch.id`);
    requireText(said.name, `${argument}.stretch.name`);
    requireText(said.position, `${argument}.stretch.position`);
    for (const [at, phase] of requireList(phases, `${argument}.phases`).entries()) {
      requirePhase(phase, `${argument}.phases[${at}]`);
    }
  }
}

/**
 * Turn a routine into timed phases, side by side, in the order in which they are done. Their seconds add up to those of
 * the routine.
 *
 * @throws TypeError when it is not what `planRoutine` gives.
 * @example
 * const routine = planRoutine(catalog, { minutes: 3, muscle: "hamstrings", position: "sitting" });
 * timeline(routine).slice(0, 2).map(({ cue }) => cue);
 * // => ["Get ready: Seated hamstring stretch, sitting, left side.", "Hold, left side. Breathe normally."]
 */
export function timeline(routine: Pick<Routine, "steps">): TimedPhase[] {
  requireSteps(routine);
  return routine.steps.flatMap(({ stretch, phases }) =>
    phases.map(({ phase, seconds, side }) => ({
      phase,
      seconds,
      side,
      stretch: stretch.id,
      cue: sayCue(stretch, phase, side),
    })),
  );
}
