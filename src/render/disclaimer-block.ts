import type { Disclaimer } from "../schema/disclaimer.ts";
import type { Placement } from "../schema/vocabulary/placement.ts";
import type { DisclaimerBlock } from "./block.ts";
import type { GuideContext } from "./guide-context.ts";

/** Build the block of a disclaimer. */
export function disclaimerBlock(disclaimer: Disclaimer, context: GuideContext): DisclaimerBlock {
  context.use(disclaimer);
  const { id, name, type, placement, text } = disclaimer;
  return { type: "disclaimer", id, name, topic: type, placement, text: text.map(context.say) };
}

/** Build the blocks of the disclaimers that an entry carries. */
export function disclaimerBlocks(ids: readonly string[], context: GuideContext): DisclaimerBlock[] {
  return ids.flatMap((id) => {
    const disclaimer = context.get("disclaimer", id);
    return disclaimer ? [disclaimerBlock(disclaimer, context)] : [];
  });
}

/** Keep the disclaimers that stand in one of the given places. */
export function atPlaces(blocks: readonly DisclaimerBlock[], ...places: readonly Placement[]): DisclaimerBlock[] {
  return blocks.filter(({ placement }) => places.includes(placement));
}
