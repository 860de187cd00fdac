import type { Guide } from "../schema/guide.ts";
import type { Block, FormBlock } from "./block.ts";
import { listAddresses } from "./format-reference.ts";
import type { GuideContext } from "./guide-context.ts";
import { guideSection } from "./guide-section.ts";
import type { GuideSection } from "./guide-tree.ts";

const diary: FormBlock = {
  type: "form",
  caption: "Fill in 1 row for each cramp. Take the page with you when you see a doctor or pharmacist.",
  columns: ["Cramp", "Day and time", "Where", "How long", "What you tried"],
  rows: ["1", "2", "3", "4", "5", "6", "7"],
};

/** Say what is likely without doing anything, and what nobody knows. */
export function honestSections({ doNothing, unknowns }: Guide, context: GuideContext): GuideSection[] {
  const nothing: Block[] = doNothing
    ? [{ type: "paragraph", line: context.line(doNothing.text, doNothing.references) }]
    : [];
  const unknown: Block[] = unknowns.length > 0 ? [{ type: "list", items: unknowns }] : [];
  return [
    ...guideSection("do-nothing", "What happens if you do nothing", nothing),
    ...guideSection("unknowns", "What nobody knows yet", unknown),
  ];
}

/** A table to fill in, which a doctor or pharmacist can read. */
export function diarySection(): GuideSection[] {
  return guideSection("diary", "Your cramp diary", [diary]);
}

/** Name the pages of health bodies where a reader finds more. */
export function supportSection({ support }: Guide, context: GuideContext): GuideSection[] {
  const links = support.flatMap((id) => {
    const reference = context.get("reference", id);
    const address = reference && listAddresses(reference)[0];
    return address ? [{ text: `${reference.title}, ${reference.authors}`, url: address.url }] : [];
  });
  return guideSection("support", "Where to read more", links.length > 0 ? [{ type: "links", links }] : []);
}
