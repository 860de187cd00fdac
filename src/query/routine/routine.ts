import type { CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Dose } from "../../schema/dose.ts";
import type { StretchQuestion } from "../find-stretches.ts";
import type { Found } from "../found.ts";
import type { DosePhase } from "./list-dose-phases.ts";
import type { LeftOut } from "./list-left-out.ts";
import type { Pace } from "./pace.ts";

/**
 * What is asked of a routine: the time, and all that can be asked about stretches. It serves the goal that is asked, or that of
 * the moment, or else prevention; where `effect` or `certaintyAtLeast` is asked, name the goal with it.
 */
export interface RoutineQuestion<I extends CatalogIds = CatalogIds> extends Omit<StretchQuestion<I>, "skip"> {
  /** Minutes at hand, 1 to 120. */
  readonly minutes: number;
  /** At most this many stretches, 1 to 8. Default 4. */
  readonly limit?: number | undefined;
  /** How repeats without a hold, changes of side and getting ready are counted. */
  readonly pace?: Pace | undefined;
}

/** How a stretch of a routine suits the person of the question. */
export type StepFit = Pick<Found, "verdict" | "reasons" | "cautions" | "unanswered">;

/** One stretch of a routine with its dose, and how it suits the person: show its reasons and cautions beside it. */
export interface RoutineStep<I extends CatalogIds = CatalogIds> extends StepFit {
  readonly stretch: EntryOf<I, "stretch">;
  readonly dose: Dose;
  readonly phases: readonly DosePhase[];
  readonly seconds: number;
}

/** A routine that fits the time. Show `careFirst` before it. */
export interface Routine<I extends CatalogIds = CatalogIds> {
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  /**
   * The stretches in the order in which they are done: those in one position together, from standing down to the chair,
   * the floor and the bed.
   */
  readonly steps: readonly RoutineStep<I>[];
  readonly seconds: number;
  /**
   * The muscles that were asked for and that no step is mainly for. A step may stretch one of them as well, in the role
   * `also`.
   */
  readonly missed: readonly I["muscle"][];
  /** What met the question and is not in it, each with the reason. */
  readonly leftOut: readonly LeftOut<I>[];
}
