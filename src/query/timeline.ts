import { requireObject } from "../catalog/require-object.ts";
import { requireText } from "../catalog/require-text.ts";
import { positions } from "../schema/vocabulary/position.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { requireWord } from "./answer/require-word.ts";
import { type PhaseKind, type PhaseSide, phaseKinds, phaseSides } from "./routine/list-dose-phases.ts";
import { type SaidStep, sayCue } from "./routine/say-cue.ts";

/** A moment of a routine: what to do, for how long, on which side. */
export interface TimedPhase<S extends string = string> {
  readonly phase: PhaseKind;
  readonly seconds: number;
  readonly side: PhaseSide;
  /** The id of the stretch. */
  readonly stretch: S;
  /** What to say when it starts. */
  readonly cue: string;
}

const routineWords = "a routine, as `planRoutine` gives it";

function requireList(given: unknown, argument: string): readonly unknown[] {
  if (Array.isArray(given)) return given;
  throw new TypeError(sayUnexpected({ given, argument, expected: routineWords }));
}

function requireSeconds(given: unknown, argument: string): void {
  if (typeof given === "number" && given >= 0) return;
  throw new TypeError(sayUnexpected({ given, argument, expected: "a number of seconds" }));
}

function requirePhase(given: unknown, argument: string): void {
  const { phase, side, ...lengths }: { phase?: unknown; side?: unknown } = requireObject(given, argument);
  const { seconds, times, holdSeconds }: { seconds?: unknown; times?: unknown; holdSeconds?: unknown } = lengths;
  if (times !== undefined && !Number.isInteger(times)) {
    throw new TypeError(
      sayUnexpected({ given: times, argument: `${argument}.times`, expected: "a whole number, or none" }),
    );
  }
  requireWord(phase, `${argument}.phase`, phaseKinds);
  requireWord(side, `${argument}.side`, phaseSides);
  requireSeconds(seconds, `${argument}.seconds`);
  if (holdSeconds !== undefined) requireSeconds(holdSeconds, `${argument}.holdSeconds`);
}

/** Require the steps of a routine, each with the id, the name and the position of a stretch, and with its phases. */
function requireSteps(routine: unknown): void {
  const { steps }: { steps?: unknown } = requireObject(routine, "routine");
  for (const [place, step] of requireList(steps, "routine.steps").entries()) {
    const argument = `routine.steps[${place}]`;
    const { stretch, phases, reasons }: { stretch?: unknown; phases?: unknown; reasons?: unknown } = requireObject(
      step,
      argument,
    );
    const said: { id?: unknown; name?: unknown; position?: unknown } = requireObject(stretch, `${argument}.stretch`);
    requireText(said.id, `${argument}.stretch.id`);
    requireText(said.name, `${argument}.stretch.name`);
    requireWord(said.position, `${argument}.stretch.position`, positions);
    for (const [at, phase] of requireList(phases, `${argument}.phases`).entries()) {
      requirePhase(phase, `${argument}.phases[${at}]`);
    }
    for (const [at, reason] of requireList(reasons, `${argument}.reasons`).entries()) {
      requireText(reason, `${argument}.reasons[${at}]`);
    }
  }
}

/**
 * Turn a routine into timed phases, side by side, in the order in which they are done. Their seconds add up to those of
 * the routine. What this person has to mind is said as each stretch begins.
 *
 * @throws TypeError when it is not what `planRoutine` gives.
 * @example
 * const routine = planRoutine(catalog, { minutes: 3, muscle: "hamstrings", position: "sitting" });
 * timeline(routine).slice(0, 2).map(({ cue }) => cue);
 * // => ["Get ready: Seated hamstring stretch, for your left side.", "Hold, left side. Breathe normally."]
 */
export function timeline<S extends string>(routine: { readonly steps: readonly SaidStep<S>[] }): TimedPhase<S>[] {
  requireSteps(routine);
  return routine.steps.flatMap((step) =>
    step.phases.map((each, place) => ({
      phase: each.phase,
      seconds: each.seconds,
      side: each.side,
      stretch: step.stretch.id,
      cue: sayCue(step, each, step.phases[place - 1]),
    })),
  );
}
