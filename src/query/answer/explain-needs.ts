import type { Because } from "../because.ts";
import { Explainer } from "./explainer.ts";
import type { PartPlan } from "./plan.ts";

/** Plans of what a remedy and its stretches need, held against the same things at hand. */
export interface NeedPlans {
  readonly ofRemedy: Pick<PartPlan, "reasons">;
  readonly ofStretch: Pick<PartPlan, "reasons">;
}

/** Name the stretch that a reason hangs on. */
export function addVia(reasons: readonly Because[], via: string): Because[] {
  return reasons.map((reason) => ({ ...reason, via }));
}

/**
 * Make what tells the things that a remedy in one place needs with the stretch in another: its own, then those that the stretch
 * needs besides. It needs nothing only where neither needs anything.
 */
export function explainNeeds({ ofRemedy, ofStretch }: NeedPlans) {
  const ofOwn = new Explainer(ofRemedy.reasons);
  const ofTaken = new Explainer(ofStretch.reasons);
  return (place: number, stretch: number, via: string): Because[] => {
    const told = ofOwn.explain(place);
    const own = told.filter(({ matched }) => matched !== "none");
    const isOwn = (thing: string) => own.some(({ matched }) => matched === thing);
    const taken = ofTaken.explain(stretch).filter(({ matched }) => matched !== "none" && !isOwn(matched));
    return own.length + taken.length > 0 ? [...own, ...addVia(taken, via)] : [...told];
  };
}
