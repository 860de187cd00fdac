import { isUrgent } from "../../../schema/is-urgent.ts";
import { quote } from "../../../words/quote.ts";
import { isGuarded } from "../../is-guarded.ts";
import type { ContentRule } from "../../rule.ts";

/** Whatever is offered for a condition, a sign that calls for help can come before it. */
export const redFlagsFirst: ContentRule = {
  id: "red-flags-first",
  severity: "error",
  scope: "content",
  about: "Whatever is offered for a condition, a sign that calls for help comes before it and holds it back.",
  why: "Self-care must never stand between a person and help that is needed today.",
  examples: [
    {
      kind: "red-flag",
      wrong: "withholdsRemedies: false",
      at: "false",
      says: "Unexpected `false` for a red flag of tier `emergency`, expected `true`, offer no remedy while help is needed",
      right: "withholdsRemedies: true",
    },
    {
      kind: "red-flag",
      wrong: "tier: same-day\nwithin: today\nwithholdsRemedies: false",
      at: "false",
      says: "Unexpected `false` for a red flag of tier `same-day`, expected `true`, offer no remedy while help is needed",
      right: "tier: soon\nwithin: within days\nwithholdsRemedies: false",
    },
  ],
  check({ entry, findPlace }, context) {
    if (!entry || "movedTo" in entry) return [];
    if (entry.kind === "red-flag") {
      if (!isUrgent(entry) || entry.withholdsRemedies) return [];
      const found = `\`false\` for a red flag of tier ${quote(entry.tier)}`;
      const advice = "offer no remedy while help is needed";
      return [{ place: findPlace(["withholdsRemedies"]), found, expected: "`true`", advice }];
    }
    if (entry.kind !== "remedy" && entry.kind !== "stretch") return [];
    return entry.conditions.flatMap((id, index) => {
      if (context.byId.get(id)?.kind !== "condition" || isGuarded(id, context)) return [];
      const found = `condition ${quote(id)} without a red flag`;
      const expected = "a sign that calls for help, for it or for its broader condition";
      return [{ place: findPlace(["conditions", index]), found, expected, advice: "add a red flag" }];
    });
  },
};
