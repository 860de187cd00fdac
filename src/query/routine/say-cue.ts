import type { Stretch } from "../../schema/stretch.ts";
import type { Position } from "../../schema/vocabulary/position.ts";
import type { DosePhase, PhaseKind, PhaseSide } from "./list-dose-phases.ts";
import type { RoutineStep } from "./routine.ts";

const sideWords: Record<PhaseSide, string> = {
  left: ", left side",
  right: ", right side",
  both: "",
  affected: ", the side that needs it",
  alternate: ", left and right in turn",
};

/** Say the side that a stretch is for: who lies on the left side may stretch the right one. */
function sayFor(side: PhaseSide): string {
  return side === "left" || side === "right" ? `, for your ${side} side` : sideWords[side];
}

/** Say that the sides change, and to which. */
function sayChange(start: string, side: PhaseSide): string {
  return side === "left" || side === "right" ? `${start}: now your ${side} side.` : `${start}.`;
}

/** How a position is said after a name. */
const positionWords: Record<Position, string> = {
  "in-bed": "in bed",
  lying: "lying",
  sitting: "sitting",
  "floor-sitting": "sitting on the floor",
  kneeling: "kneeling",
  standing: "standing",
};

/** Names that say already where a stretch is done. */
const placeNames: Record<Position, RegExp> = {
  "in-bed": /\bbed\b/i,
  lying: /\blying\b/i,
  sitting: /\b(?:seated|sitting)\b/i,
  "floor-sitting": /\bon the floor\b/i,
  kneeling: /\bkneeling\b/i,
  standing: /\b(?:standing|walking)\b/i,
};

/** A step, as far as it is said. */
export type SaidStep<S extends string = string> = Pick<RoutineStep, "phases" | "reasons"> & {
  readonly stretch: Pick<Stretch, "name" | "position"> & Partial<Pick<Stretch, "technique">> & { readonly id: S };
};

/** Say how to move: a hand or a roller moves along the muscle, otherwise the leg moves. */
function sayMove({ technique }: SaidStep["stretch"], { side, holdSeconds }: DosePhase, often: string): string {
  const how = technique === "self-massage" ? "Press or roll slowly" : "Move slowly";
  const held = holdSeconds && ` Hold for ${holdSeconds} ${holdSeconds === 1 ? "second" : "seconds"} each time.`;
  return `${how}${sideWords[side]}.${held ?? ""}${often}`;
}

/** Say what to do as a phase starts, with what this person has to mind as a stretch begins. */
export function sayCue({ stretch, reasons }: SaidStep, said: DosePhase, before?: DosePhase): string {
  const { name, position } = stretch;
  const { phase, side, times = 1 } = said;
  const where = placeNames[position].test(name) ? "" : `, ${positionWords[position]}`;
  const often = `${times} times${side === "alternate" ? " on each side" : ""}`;
  const isHeldStill = before?.phase === "hold" && before.side === side;
  const cues: Record<PhaseKind, string> = {
    "get-ready": [`Get ready: ${name}${where}${sayFor(side)}.`, ...reasons].join(" "),
    hold: `${isHeldStill ? "Let go, then hold again" : "Hold"}${sideWords[side]}. Breathe normally.`,
    move: sayMove(stretch, said, times > 1 ? ` Do it ${often}.` : ""),
    rest: before === undefined || before.side === side ? "Rest." : sayChange("Rest, and change sides", side),
    switch: sayChange("Change sides", side),
  };
  return cues[phase];
}
