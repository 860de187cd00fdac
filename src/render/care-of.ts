import { listCautions } from "../query/list-cautions.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { type CautionLevel, cautionLevels } from "../schema/vocabulary/caution-level.ts";
import type { Care, CautionGroup } from "./block.ts";
import { formatCaution } from "./format-caution.ts";
import type { GuideContext } from "./guide-context.ts";

/** The heading of each level of caution. */
export const careOfHeadings: Record<CautionLevel, string> = {
  avoid: "Do not use this if:",
  "ask-first": "Ask a doctor, midwife or pharmacist first if:",
  modify: "Take extra care if:",
};

/**
 * Gather what a remedy or stretch can do to people: harms, who should take care, medicines to ask about. The stretches
 * of a remedy carry their own cautions where a guide shows them.
 */
export function careOf(entry: Remedy | Stretch, context: GuideContext): Care {
  const cautions = listCautions(context.catalog, entry).filter(({ from }) => from === entry.id);
  const groups = cautionLevels.map(
    (level): CautionGroup => ({
      level,
      heading: careOfHeadings[level],
      lines: cautions
        .filter((caution) => caution.level === level)
        .map((caution) => context.line(formatCaution(caution), caution.references)),
    }),
  );
  return {
    harms: entry.kind === "remedy" ? entry.harms.map(({ what, references }) => context.line(what, references)) : [],
    cautions: groups.filter(({ lines }) => lines.length > 0),
    interactions:
      entry.kind === "remedy"
        ? entry.interactions.map(({ medicine, why, references }) => context.line(`${medicine}. ${why}`, references))
        : [],
  };
}
