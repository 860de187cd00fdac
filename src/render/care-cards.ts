import type { RedFlag } from "../schema/red-flag.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import type { CareCard, CareDetailBlock } from "./block.ts";
import type { GuideContext } from "./guide-context.ts";
import { nameEmergency } from "./services.ts";

/** The heading of the card of each tier; the signs read on after it. */
export const careHeadings: Record<Tier, string> = {
  emergency: "Call your emergency number now if:",
  "same-day": "Get medical help right away, today at the latest, if:",
  soon: "Call a doctor or book a visit in the next days if:",
  routine: "Book an ordinary visit if:",
};

/** How urgent a card is, said before its heading to those who hear the page. */
export const carePrefixes: Record<Tier, string> = {
  emergency: "Emergency:",
  "same-day": "Urgent:",
  soon: "Soon:",
  routine: "Not urgent:",
};

/** Build one care card for each degree of urgency, the most urgent first. */
export function careCards(redFlags: readonly RedFlag[], context: GuideContext): CareCard[] {
  return tiers.flatMap((tier): CareCard[] => {
    const flags = redFlags.filter((flag) => flag.tier === tier);
    if (flags.length === 0) return [];
    const signs = flags.map((flag) => {
      context.use(flag);
      const { id, sign, whileWaiting } = flag;
      return { id, sign, whileWaiting: whileWaiting.map(context.say) };
    });
    const heading = nameEmergency(careHeadings[tier], context.services);
    const service = tier === "emergency" ? "" : (context.services[tier] ?? "").trim();
    return [{ type: "care-card", tier, prefix: carePrefixes[tier], heading, service, signs }];
  });
}

/** Build what is more to say about red flags: what each may be, what to do, and the sources. */
export function careDetails(redFlags: readonly RedFlag[], context: GuideContext): CareDetailBlock[] {
  return redFlags.map(({ id, name, mayMean, whatToDo, references }) => {
    const lower = `${mayMean.charAt(0).toLowerCase()}${mayMean.slice(1)}`;
    return {
      type: "care-detail",
      id,
      name,
      mayMean: context.line(`This may be: ${lower}.`, references),
      whatToDo: whatToDo.map(context.say),
    };
  });
}
