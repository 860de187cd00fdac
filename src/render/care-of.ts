import { sayCautions } from "../query/say-caution.ts";
import type { Caution } from "../schema/caution.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { type CautionLevel, cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { formatCaution } from "./format-caution.ts";
import type { GuideContext } from "./guide-context.ts";
import type { Care, CautionGroup, Line } from "./line.ts";

/** The heading of each level of caution. */
export const careOfHeadings: Record<CautionLevel, string> = {
  avoid: "Do not use this if:",
  "ask-first": "Ask a doctor, midwife or pharmacist first if:",
  modify: "Take extra care if:",
};

/** Say the cautions of one level, those with the same reason and sources in one line. */
function listLines(cautions: readonly Caution[], context: GuideContext): Line[] {
  const shared = new Map<string, Caution[]>();
  for (const caution of cautions) {
    const reason = [caution.why, ...caution.references].join("\n");
    shared.set(reason, [...(shared.get(reason) ?? []), caution]);
  }
  return [...shared.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const traits = group.map(({ trait }) => trait);
    return [context.line(sayCautions(traits, first.why), first.references)];
  });
}

/** Gather what is asked of a person by the cautions of an entry, in groups, strictest first. */
function groupCautions({ cautions }: Remedy | Stretch, context: GuideContext): CautionGroup[] {
  const groups = cautionLevels.map((level) => ({
    level,
    heading: careOfHeadings[level],
    lines: listLines(
      cautions.filter((caution) => caution.level === level),
      context,
    ),
  }));
  return groups.filter(({ lines }) => lines.length > 0);
}

/** What is said where no harm is on record: for what a person may do alone, and for what needs a professional. */
const noHarms = {
  free: "The sources we read name no harm. That does not mean that there is none.",
  asked: "This can have side effects. We did not gather them, so ask what they are before you use it.",
};

/** Name the stretches of a remedy that some people should leave out, where the guide does not show them itself. */
function groupOfStretches({ stretches, cautions: own }: Remedy, context: GuideContext): CautionGroup[] {
  const lines = stretches
    .flatMap((id) => (context.shown.has(id) ? [] : (context.get("stretch", id) ?? [])))
    .flatMap(({ name, cautions }) =>
      cautions
        .filter(
          ({ level, trait }) => level === "avoid" && !own.some((each) => each.trait === trait && each.level === level),
        )
        .map((caution) => context.line(`${name}: ${formatCaution(caution)}`, caution.references)),
    );
  return lines.length > 0 ? [{ level: "avoid", heading: "Leave out a single stretch if:", lines }] : [];
}

/**
 * Gather what a remedy or stretch can do to people: harms, who should take care, medicines to ask about. The stretches
 * of a remedy carry their own cautions where a guide shows them.
 */
export function careOf(entry: Remedy | Stretch, context: GuideContext): Care {
  const cautions = groupCautions(entry, context);
  if (entry.kind === "stretch") return { harms: [], cautions, interactions: [] };
  return {
    harms:
      entry.harms.length > 0
        ? entry.harms.map(({ what, references }) => context.line(what, references))
        : [context.line(noHarms[entry.whoDecides === "self-care" ? "free" : "asked"])],
    cautions: [...cautions, ...groupOfStretches(entry, context)],
    interactions: entry.interactions.map(({ medicine, why, references }) =>
      context.line(`${medicine}: ${why}`, references),
    ),
  };
}
