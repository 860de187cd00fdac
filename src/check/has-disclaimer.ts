import type { DisclaimerType } from "../schema/vocabulary/disclaimer-type.ts";
import type { CheckContext } from "./check-context.ts";

/** Tell whether one of some disclaimers is of a type. One that is not known may be: a dead link is a problem of its own. */
export function hasDisclaimer(ids: readonly string[], type: DisclaimerType, { byId }: CheckContext): boolean {
  return ids.some((id) => {
    const found = byId.get(id);
    return found?.kind !== "disclaimer" || "movedTo" in found || found.type === type;
  });
}
