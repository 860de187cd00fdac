import type { Remedy } from "../schema/remedy.ts";
import type { UnlikelyBlock } from "./block.ts";
import { careOf } from "./care-of.ts";
import { disclaimerBlocks } from "./disclaimer-block.ts";
import { evidenceLines } from "./evidence-lines.ts";
import type { GuideContext } from "./guide-context.ts";
import { deciderSentences } from "./remedy-block.ts";
import { sayHowMuch } from "./say-how-much.ts";

/** Build the block of a remedy that probably does not help or has nothing behind it: harm first. */
export function unlikelyBlock(remedy: Remedy, context: GuideContext): UnlikelyBlock {
  context.use(remedy);
  const { id, name, summary, whyTried, whoDecides, evidence, disclaimers } = remedy;
  const inGuide = context.shown.has(id);
  const care = careOf(remedy, context);
  return {
    type: "unlikely",
    id,
    name,
    summary,
    decider: deciderSentences[whoDecides],
    whyTried: whyTried.map(context.say),
    care: inGuide ? { harms: care.harms, cautions: [], interactions: [] } : care,
    howMuch: inGuide ? [] : sayHowMuch(remedy, context),
    evidence: evidenceLines(inGuide ? evidence.slice(0, 1) : evidence, context),
    disclaimers: inGuide ? [] : disclaimerBlocks(disclaimers, context),
    inGuide,
  };
}
