import type { Remedy } from "../schema/remedy.ts";
import type { Decider } from "../schema/vocabulary/decider.ts";
import type { RemedyBlock } from "./block.ts";
import { careOf } from "./care-of.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { GuideContext } from "./guide-context.ts";
import { sayEquipment } from "./say-equipment.ts";
import { sayHowMuch } from "./say-how-much.ts";

/** What a reader is told of who decides. */
export const deciderSentences: Record<Decider, string> = {
  "self-care": "",
  "ask-first": "Ask a doctor, midwife or pharmacist before you use this.",
  "clinician-only": "A doctor or pharmacist decides about this with you.",
  "research-only": "This is for studies only. Do not try it at home.",
  avoid: "Do not use this as a remedy.",
};

/** Build the block of a remedy. */
export function remedyBlock(remedy: Remedy, context: GuideContext): RemedyBlock {
  context.use(remedy);
  const { id, name, summary, about, whyTried, steps, stretches, equipment, evidence, disclaimers, whoDecides } = remedy;
  return {
    type: "remedy",
    id,
    name,
    summary,
    decider: deciderSentences[whoDecides],
    about: about.map(context.say),
    whyTried: whyTried.map(context.say),
    steps: steps.map(context.say),
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
