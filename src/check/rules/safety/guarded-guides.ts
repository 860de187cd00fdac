import { isGuarded } from "../../is-guarded.ts";
import type { ContentRule } from "../../rule.ts";

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
    return [...(isGuarded(entry.condition, context) ? [] : [noFlag]), ...(isTop ? [] : [noDisclaimer])];
  },
};
