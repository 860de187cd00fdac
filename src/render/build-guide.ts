import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { listFamily } from "../catalog/list-family.ts";
import type { Entry } from "../schema/entry.ts";
import type { Guide } from "../schema/guide.ts";
import type { RedFlag } from "../schema/red-flag.ts";
import { aboutSection } from "./about-section.ts";
import { careCards, careDetails } from "./care-cards.ts";
import { claimBlock } from "./claim-block.ts";
import { contentBlocks } from "./content-blocks.ts";
import { atPlaces, disclaimerBlocks } from "./disclaimer-block.ts";
import { createGuideContext, type GuideContext } from "./guide-context.ts";
import type { GuideSection, GuideTree } from "./guide-tree.ts";
import { sourceBlock } from "./source-block.ts";
import { toSlug } from "./to-slug.ts";
import { unlikelyBlock } from "./unlikely-block.ts";

function listRedFlags(catalog: Catalog, condition: string): RedFlag[] {
  const family = listFamily(catalog, condition);
  return listEntries(catalog, "red-flag").filter(
    ({ conditions }) => conditions.length === 0 || conditions.some((id) => family.has(id)),
  );
}

function isUrgent({ tier }: RedFlag): boolean {
  return tier === "emergency" || tier === "same-day";
}

/** A section, or nothing where it would be empty. */
function section(role: GuideSection["role"], heading: string, blocks: GuideSection["blocks"]): GuideSection[] {
  return blocks.length > 0 ? [{ id: toSlug(heading), role, heading, blocks }] : [];
}

function claimSection(shown: ReadonlySet<string>, context: GuideContext): GuideSection[] {
  const claims = listEntries(context.catalog, "claim").filter(
    ({ about: [first] }) => first !== undefined && shown.has(first),
  );
  const heading = "What the source article claims, and what the evidence says";
  return section(
    "claims",
    heading,
    claims.map((claim) => claimBlock(claim, context)),
  );
}

function unlikelySection(guide: Guide, context: GuideContext): GuideSection[] {
  const remedies = listEntries(context.catalog, "remedy").filter(({ id }) => guide.unlikelyToHelp.includes(id));
  const tested = ({ evidence: [first] }: (typeof remedies)[number]) =>
    first?.effect === "no-benefit" || first?.effect === "harm-outweighs";
  const sorted = [...remedies.filter(tested), ...remedies.filter((remedy) => !tested(remedy))];
  const heading = "What probably does not help, or was never shown to";
  return section(
    "unlikely",
    heading,
    sorted.map((remedy) => unlikelyBlock(remedy, context)),
  );
}

function listShown(guide: Guide): Set<string> {
  return new Set([guide.condition, ...guide.sections.flatMap(({ entries }) => entries)]);
}

/** Build the sections of a guide in their order: help first, disclaimers at both ends, sources last. */
function buildSections(guide: Guide, context: GuideContext): GuideSection[] {
  const { catalog, shown } = context;
  const disclaimers = disclaimerBlocks(guide.disclaimers, context);
  const redFlags = listRedFlags(catalog, guide.condition);
  const urgent = careCards(redFlags.filter(isUrgent), context);
  const later = redFlags.filter((flag) => !isUrgent(flag) && !shown.has(flag.id));
  const claimed = new Set([...shown, ...guide.unlikelyToHelp]);
  return [
    ...section("care", "Get help first", [...urgent, ...atPlaces(disclaimers, "top")]),
    ...guide.sections.flatMap(({ heading, intro, entries, moments }) => {
      const intros = intro ? [{ type: "paragraph" as const, line: context.line(intro) }] : [];
      return section("content", heading, [...intros, ...contentBlocks(entries, context, moments)]);
    }),
    ...unlikelySection(guide, context),
    ...section("see-a-doctor", "Other reasons to see a doctor", careCards(later, context)),
    ...section("care-details", "More about the signs that need help", careDetails(redFlags, context)),
    ...claimSection(claimed, context),
    ...section("disclaimers", "Disclaimers", atPlaces(disclaimers, "footer", "adjacent", "before-steps")),
  ];
}

/** Build a guide as a tree from its curated choice. */
function buildTree(catalog: Catalog, guide: Guide): GuideTree {
  const shown = listShown(guide);
  const context = createGuideContext(catalog, shown);
  context.use(guide);
  const sections = buildSections(guide, context);
  const { byId } = indexCatalog(catalog);
  const sources = context.listSources().flatMap((id, index) => {
    const reference = context.get("reference", id);
    return reference ? [sourceBlock(reference, index + 1)] : [];
  });
  const { about, reviewLine, dateLine, articleLine, reviewedOn, nextReviewOn } = aboutSection(catalog, context);
  const { id, name, summary, mainMessage, forWhom, notForWhom } = guide;
  return {
    type: "guide",
    id,
    language: "en",
    title: name,
    summary,
    mainMessage,
    forWhom,
    notForWhom,
    reviewLine,
    dateLine,
    articleLine,
    version: catalog.version,
    license: catalog.license,
    reviewedOn,
    nextReviewOn,
    sections: [...sections, ...section("sources", "Sources", sources), about],
    shows: [...shown].flatMap((each) => {
      const entry: Entry | undefined = byId.get(each);
      return entry ? [{ kind: entry.kind, id: each }] : [];
    }),
  };
}

/**
 * Build a curated guide as a tree: plain data with every word a reader gets, in order. Advice to get help comes
 * before remedies, disclaimers stand beside what they qualify, and every source is numbered.
 *
 * @returns the tree, or undefined where the catalog has no such guide.
 * @example
 * buildGuide(catalog, "at-night")?.sections[0]?.heading;
 * // => "Get help first"
 */
export function buildGuide<I extends CatalogIds>(catalog: Catalog<I>, id: I["guide"]): GuideTree | undefined {
  const plain: Catalog = catalog;
  const guide = getEntry(plain, id);
  return guide?.kind === "guide" ? buildTree(plain, guide) : undefined;
}
