import type { Entry } from "../../../schema/entry.ts";
import type { CheckContext } from "../../check-context.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** List a condition and the broader ones of which it is a form. */
function listConditions(id: string, { byId }: CheckContext): string[] {
  const found: string[] = [];
  for (let now: string | undefined = id; now !== undefined && !found.includes(now); ) {
    found.push(now);
    const entry: Entry | { readonly movedTo: string } | undefined = byId.get(now);
    now = entry && "lookalikes" in entry ? entry.broader : undefined;
  }
  return found;
}

/** The conditions of each red flag; one without any counts for all. */
const guarded = perContext(({ byId }) =>
  [...byId.values()].flatMap((each) => (each.kind === "red-flag" && "tier" in each ? [each.conditions] : [])),
);

/** Every guide can say when to get help, and that it does not replace a professional. */
export const guardedGuides: ContentRule = {
  id: "guarded-guides",
  severity: "error",
  scope: "content",
  about: "Every guide can say when to get help, and that it does not replace a professional.",
  why: "A guide without them could keep somebody from care that is needed.",
  examples: [
    {
      kind: "guide",
      wrong: "disclaimers: []",
      at: "[]",
      says: "Unexpected guide without a disclaimer at its top, expected one with `placement: top`, add it to `disclaimers`",
      right: "disclaimers: [right-disclaimer]",
    },
  ],
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "guide" || "movedTo" in entry) return [];
    const conditions = listConditions(entry.condition, context);
    const isGuarded = guarded(context).some((each) => each.length === 0 || each.some((id) => conditions.includes(id)));
    const isTop = entry.disclaimers.some((id) => {
      const found = context.byId.get(id);
      return found?.kind === "disclaimer" && "placement" in found && found.placement === "top";
    });
    const noFlag = {
      place: findPlace(["condition"]),
      found: "condition without a red flag",
      expected: "a sign that calls for help",
      advice: "add a red flag for it",
    };
    const noDisclaimer = {
      place: findPlace(["disclaimers"]),
      found: "guide without a disclaimer at its top",
      expected: "one with `placement: top`",
      advice: "add it to `disclaimers`",
    };
    return [...(isGuarded ? [] : [noFlag]), ...(isTop ? [] : [noDisclaimer])];
  },
};
