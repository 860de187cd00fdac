import type { Because } from "../because.ts";
import type { Found } from "../found.ts";
import type { Told } from "./create-teller.ts";
import type { Draft } from "./plain-maker.ts";

/** Write what is said of every entry of an answer, in the order in which an app sees it. */
export function fillFound(item: Draft<Found>, told: Told, because: readonly Because[]): void {
  item.because = because;
  item.cautions = told.cautions;
  item.evidence = told.evidence;
  item.headline = told.headline;
  item.verdict = told.verdict;
  item.reasons = told.reasons;
  item.unanswered = told.unanswered;
}
