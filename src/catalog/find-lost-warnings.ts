import type { Condition } from "../schema/condition.ts";
import type { Entry } from "../schema/entry.ts";
import type { RedFlag } from "../schema/red-flag.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { tiers } from "../schema/vocabulary/tier.ts";
import { isWiderRule } from "./is-wider-rule.ts";
import { type LostWarning, loseItem, loseRank, loseValue } from "./lost-warning.ts";

function loseCondition(entry: Condition, copy: Condition): LostWarning[] {
  const flags = entry.lookalikes.flatMap(({ redFlag }) => redFlag ?? []);
  const lost = flags.find((flag) => !copy.lookalikes.some(({ redFlag }) => redFlag === flag));
  // An entry that has become its broader one has the red flags of that one.
  const isBroader = entry.broader === undefined || entry.broader === copy.id;
  return [
    ...(isBroader ? [] : loseValue("broader", copy.broader, entry.broader, ", since its red flags come by it")),
    ...loseItem("lookalikes", copy.lookalikes, lost && `\`redFlag: ${lost}\``),
  ];
}

function loseRedFlag(entry: RedFlag, copy: RedFlag): LostWarning[] {
  const lost = entry.conditions.find((id) => !copy.conditions.includes(id));
  const isWhole = isWiderRule(copy.rule, entry.rule);
  const rule = "a rule that is true whenever that of the catalog beneath is: the same, or an `any` with it";
  return [
    ...loseItem("conditions", copy.conditions, lost && `\`${lost}\``, ", whose answers would miss this sign"),
    ...loseRank("tier", copy.tier, entry.tier, tiers),
    ...(entry.withholdsRemedies ? loseValue("withholdsRemedies", copy.withholdsRemedies, true) : []),
    ...(isWhole ? [] : [{ field: "rule", given: copy.rule, expected: rule }]),
  ];
}

/** What may be said in other words, but not be left out. */
function loseSentences<E extends Remedy | Stretch>(entry: E, copy: E, fields: readonly (keyof E & string)[]) {
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  return fields
    .filter((field) => isEmpty(copy[field]) && !isEmpty(entry[field]))
    .flatMap((field) => loseItem(field, copy[field], "at least one item"));
}

function loseCare(entry: Remedy | Stretch, copy: Remedy | Stretch): LostWarning[] {
  const lost = entry.cautions.find(({ trait, level }) => {
    const least = cautionLevels.indexOf(level);
    return !copy.cautions.some((each) => each.trait === trait && cautionLevels.indexOf(each.level) <= least);
  });
  const isHarm = ({ evidence }: Remedy | Stretch) => evidence.some(({ effect }) => effect === "harm-outweighs");
  return [
    ...loseItem("cautions", copy.cautions, lost && `\`trait: ${lost.trait}\` and \`level: ${lost.level}\``),
    ...(isHarm(entry) && !isHarm(copy) ? loseItem("evidence", copy.evidence, "`effect: harm-outweighs`") : []),
  ];
}

/**
 * Find what an entry lacks that takes the place of another, or that another has become: all by which a reader is warned. The
 * links of both must lead to the ids of today.
 */
export function findLostWarnings(entry: Entry, copy: Entry): readonly LostWarning[] {
  if (entry.kind === "condition" && copy.kind === "condition") return loseCondition(entry, copy);
  if (entry.kind === "red-flag" && copy.kind === "red-flag") return loseRedFlag(entry, copy);
  if (entry.kind === "disclaimer" && copy.kind === "disclaimer") {
    return [...loseValue("type", copy.type, entry.type), ...loseValue("placement", copy.placement, entry.placement)];
  }
  if (entry.kind === "stretch" && copy.kind === "stretch") {
    return [...loseCare(entry, copy), ...loseSentences(entry, copy, ["stopIf"])];
  }
  if (entry.kind !== "remedy" || copy.kind !== "remedy") return loseValue("kind", copy.kind, entry.kind);
  return [
    ...loseCare(entry, copy),
    ...loseRank("whoDecides", copy.whoDecides, entry.whoDecides, [...deciders].reverse()),
    ...loseSentences(entry, copy, ["harms", "interactions"]),
  ];
}
