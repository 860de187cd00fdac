import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Guide } from "../schema/guide.ts";
import { isUrgent } from "../schema/is-urgent.ts";
import type { RedFlag } from "../schema/red-flag.ts";
import type { Remedy } from "../schema/remedy.ts";
import { careCards, careDetails } from "./care-cards.ts";
import { claimBlock } from "./claim-block.ts";
import { contentBlocks } from "./content-blocks.ts";
import { atPlaces, disclaimerBlocks } from "./disclaimer-block.ts";
import type { GuideContext } from "./guide-context.ts";
import { guideSection } from "./guide-section.ts";
import type { GuideSection } from "./guide-tree.ts";
import { diarySection, honestSections, supportSection } from "./honest-sections.ts";
import { unlikelyBlock } from "./unlikely-block.ts";

function listRedFlags({ condition }: Guide, { catalog }: GuideContext): RedFlag[] {
  const family = listFamily(catalog, condition);
  return listEntries(catalog, "red-flag").filter(
    ({ conditions }) => conditions.length === 0 || conditions.some((id) => family.has(id)),
  );
}

function contentSections({ sections }: Guide, context: GuideContext): GuideSection[] {
  return sections.flatMap(({ heading, intro, entries, moments }) => {
    const intros = intro ? [{ type: "paragraph" as const, line: context.line(intro) }] : [];
    const explains = entries.every((id) => context.get("cause", id) ?? context.get("condition", id));
    return guideSection(explains ? "why" : "content", heading, [
      ...intros,
      ...contentBlocks(entries, context, moments),
    ]);
  });
}

function claimSection(guide: Guide, context: GuideContext): GuideSection[] {
  const told = new Set([...context.shown, ...guide.unlikelyToHelp]);
  const family = listFamily(context.catalog, guide.condition);
  const isElsewhere = (id: string) => context.get("condition", id) !== undefined && !family.has(id);
  const claims = listEntries(context.catalog, "claim").filter(
    ({ about }) => about[0] !== undefined && told.has(about[0]) && !about.some(isElsewhere),
  );
  const blocks = claims.map((claim) => claimBlock(claim, context));
  return guideSection("claims", "What the source article claims, and what the evidence says", blocks);
}

const harmsMost = ({ evidence: [first] }: Remedy) => first?.effect === "harm-outweighs";
const noBenefit = ({ evidence: [first] }: Remedy) => first?.effect === "no-benefit";

/** What probably does not help: what harms first, then what was tested in vain, then what nobody has tested. */
function unlikelySection(guide: Guide, context: GuideContext): GuideSection[] {
  const remedies = listEntries(context.catalog, "remedy").filter(({ id }) => guide.unlikelyToHelp.includes(id));
  const sorted = [
    ...remedies.filter(harmsMost),
    ...remedies.filter(noBenefit),
    ...remedies.filter((remedy) => !harmsMost(remedy) && !noBenefit(remedy)),
  ];
  const blocks = sorted.map((remedy) => unlikelyBlock(remedy, context));
  return guideSection("unlikely", "What can harm, probably does not help, or was never shown to", blocks);
}

/** Build the sections of a guide in their order: help first, then what to do, then what is behind it. */
export function guideSections(guide: Guide, context: GuideContext): GuideSection[] {
  const disclaimers = disclaimerBlocks(guide.disclaimers, context);
  const redFlags = listRedFlags(guide, context);
  const later = redFlags.filter((flag) => !isUrgent(flag) && !context.shown.has(flag.id));
  return [
    ...guideSection("care", "Get help first", careCards(redFlags.filter(isUrgent), context)),
    ...guideSection("before", "Before you start", atPlaces(disclaimers, "top")),
    ...contentSections(guide, context),
    ...unlikelySection(guide, context),
    ...honestSections(guide, context),
    ...guideSection("see-a-doctor", "Other reasons to see a doctor", careCards(later, context)),
    ...diarySection(),
    ...guideSection("care-details", "More about the signs that need help", careDetails(redFlags, context)),
    ...claimSection(guide, context),
    ...supportSection(guide, context),
    ...guideSection("disclaimers", "Disclaimers", atPlaces(disclaimers, "footer", "adjacent", "before-steps")),
  ];
}
