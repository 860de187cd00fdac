import type { RedFlag } from "../../schema/red-flag.ts";
import { tiers } from "../../schema/vocabulary/tier.ts";
import { isWiderRule } from "./is-wider-rule.ts";
import { type LostWarning, loseIds, loseRank, loseValue, loseWords } from "./lost-warning.ts";

const wider = "a rule that is true whenever that of the catalog beneath is: the same, or an `any` with it";
const everywhere = "an empty list as in the catalog beneath, since the sign holds for every condition";

/** A red flag without conditions holds for all. */
function loseConditions({ conditions: was }: RedFlag, { conditions }: RedFlag): LostWarning[] {
  if (conditions.length === 0) return [];
  if (was.length === 0) return [{ field: "conditions", given: conditions, expected: everywhere }];
  return loseIds("conditions", conditions, was, ", whose answers would miss this sign");
}

/** A red flag holds for all that it held for, as urgently, whenever it did. */
export function loseRedFlag(entry: RedFlag, copy: RedFlag): LostWarning[] {
  return [
    ...loseConditions(entry, copy),
    ...loseRank("tier", copy.tier, entry.tier, tiers),
    ...(entry.withholdsRemedies ? loseValue("withholdsRemedies", copy.withholdsRemedies, true) : []),
    ...(isWiderRule(copy.rule, entry.rule) ? [] : [{ field: "rule", given: copy.rule, expected: wider }]),
    ...loseWords("whatToDo", copy.whatToDo, entry.whatToDo),
    ...loseWords("whileWaiting", copy.whileWaiting, entry.whileWaiting),
  ];
}
