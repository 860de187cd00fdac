import type { Remedy } from "../schema/remedy.ts";
import type { Decider } from "../schema/vocabulary/decider.ts";
import type { Line, RemedyBlock } from "./block.ts";
import { careOf } from "./care-of.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import { formatRange } from "./format-range.ts";
import type { GuideContext } from "./guide-context.ts";
import { sayEquipment } from "./say-equipment.ts";

const deciderSentences: Record<Decider, string> = {
  "self-care": "",
  "ask-first": "Ask a doctor, midwife or pharmacist before you use this.",
  "clinician-only": "A doctor or pharmacist decides about this with you.",
  avoid: "Do not use this as a remedy.",
};

/** Say how much, how long and how often. */
export function sayHowMuch({ amount, minutes, timesPerDay, tryForDays }: Remedy, context: GuideContext): Line[] {
  const lines: Line[] = [];
  if (amount) {
    const { value, unit, per, maximumPerDay, note = "", references } = amount;
    const much = value === undefined ? "" : `${value} ${unit} for ${per}. `;
    const most = maximumPerDay === undefined ? "" : `No more than ${maximumPerDay} ${unit} a day (${per}). `;
    lines.push(context.line(`${much}${most}${note}`.trim(), references));
  }
  const parts = [
    minutes && `It takes ${formatRange(minutes, "minute")}.`,
    timesPerDay && `Do it ${timesPerDay.max === 1 ? "once" : formatRange(timesPerDay, "time")} a day.`,
    tryForDays && `Give it ${formatRange(tryForDays, "day")} before you judge whether it helps.`,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) lines.push(context.line(parts.join(" ")));
  return lines;
}

/** Build the block of a remedy. */
export function remedyBlock(remedy: Remedy, context: GuideContext): RemedyBlock {
  context.use(remedy);
  const { id, name, summary, about, steps, stretches, equipment, evidence, disclaimers, whoDecides } = remedy;
  return {
    type: "remedy",
    id,
    name,
    summary,
    decider: deciderSentences[whoDecides],
    about,
    steps,
    howMuch: sayHowMuch(remedy, context),
    needs: sayEquipment(equipment, context),
    stretches: stretches.flatMap((each) => {
      const stretch = context.shown.has(each) ? context.get("stretch", each) : undefined;
      return stretch ? [{ id: each, name: stretch.name }] : [];
    }),
    evidence: evidenceLines(evidence, context),
    care: careOf(remedy, context),
    disclaimers: disclaimerBlocks(disclaimers, context),
  };
}
