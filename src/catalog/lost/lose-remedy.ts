import type { Caution } from "../../schema/caution.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { cautionLevels } from "../../schema/vocabulary/caution-level.ts";
import { deciders } from "../../schema/vocabulary/decider.ts";
import { fallRisks } from "../../schema/vocabulary/fall-risk.ts";
import { isHarmful } from "../is-harmful.ts";
import { type Lookup, type LostWarning, loseItem, loseRank, loseValue, loseWords, type Sides } from "./lost-warning.ts";

/** The cautions of an entry, and of the stretches of a remedy. */
function listAll(entry: Remedy | Stretch, get: Lookup): readonly Caution[] {
  if (entry.kind === "stretch") return entry.cautions;
  const stretches = entry.stretches.map(get).filter((each) => each?.kind === "stretch");
  return [...entry.cautions, ...stretches.flatMap(({ cautions }) => cautions)];
}

/** An entry asks no less of a person, and does not hide that it harms more than it helps. */
function loseCautions(entry: Remedy | Stretch, copy: Remedy | Stretch, { before, after }: Sides): LostWarning[] {
  const kept = listAll(copy, after);
  const rank = ({ level }: Caution) => cautionLevels.indexOf(level);
  const lost = listAll(entry, before).find(
    (caution) => !kept.some((each) => each.trait === caution.trait && rank(each) <= rank(caution)),
  );
  return [
    ...loseItem("cautions", copy.cautions, lost && `\`trait: ${lost.trait}\` and \`level: ${lost.level}\``),
    ...(isHarmful(entry) && !isHarmful(copy) ? loseItem("evidence", copy.evidence, "`effect: harm-outweighs`") : []),
  ];
}

/** What is taken may not become more. */
function loseLimit({ amount: was }: Remedy, { amount }: Remedy): LostWarning[] {
  if (was?.maximumPerDay === undefined || amount === undefined) return [];
  const { unit, maximumPerDay = Number.POSITIVE_INFINITY } = amount;
  if (unit === was.unit && maximumPerDay <= was.maximumPerDay) return [];
  const expected = `\`maximumPerDay\` of at most ${was.maximumPerDay} ${was.unit} as in the catalog beneath`;
  return [{ field: "amount", given: amount, expected }];
}

/** A stretch stays in its position, where it stands in for others, and as safe. */
export function loseStretch(entry: Stretch, copy: Stretch, sides: Sides): LostWarning[] {
  return [
    ...loseCautions(entry, copy, sides),
    ...loseValue("position", copy.position, entry.position, ", since other stretches lead to it by its position"),
    ...loseRank("fallRisk", copy.fallRisk, entry.fallRisk, [...fallRisks].reverse()),
    ...loseWords("stopIf", copy.stopIf, entry.stopIf),
  ];
}

/** A remedy stays what it is, and says what it can do to people. */
export function loseRemedy(entry: Remedy, copy: Remedy, sides: Sides): LostWarning[] {
  return [
    ...loseValue("kindOfRemedy", copy.kindOfRemedy, entry.kindOfRemedy),
    ...loseCautions(entry, copy, sides),
    ...loseRank("whoDecides", copy.whoDecides, entry.whoDecides, [...deciders].reverse()),
    ...loseLimit(entry, copy),
    ...loseWords("harms", copy.harms, entry.harms),
    ...loseWords("interactions", copy.interactions, entry.interactions),
  ];
}
