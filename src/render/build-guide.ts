import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import type { Guide } from "../schema/guide.ts";
import { aboutSection } from "./about-section.ts";
import { createGuideContext, type GuideContext } from "./guide-context.ts";
import { guideSection } from "./guide-section.ts";
import { guideSections } from "./guide-sections.ts";
import type { GuideSection, GuideTree } from "./guide-tree.ts";
import { requireLine } from "./require-line.ts";
import { requireServices, type Services } from "./services.ts";
import { sourceBlock } from "./source-block.ts";

/** Options of {@link buildGuide}. */
export interface BuildGuideOptions {
  /** Whom to contact in the reader's country, for each degree of urgency. Default: neutral words. */
  readonly services?: Services | undefined;
  /** Who publishes the guide, said at its end. Default: the makers of remedykit. */
  readonly publisher?: string | undefined;
}

function sourceSection(context: GuideContext): GuideSection[] {
  const sources = context.listSources().flatMap((id, index) => {
    const reference = context.get("reference", id);
    return reference ? [sourceBlock(reference, index + 1)] : [];
  });
  return guideSection("sources", "Sources", sources);
}

/** Build a guide as a tree from its curated choice. */
function buildTree(catalog: Catalog, guide: Guide, { services = {}, publisher }: BuildGuideOptions): GuideTree {
  const shown = new Set([guide.condition, ...guide.sections.flatMap(({ entries }) => entries)]);
  const context = createGuideContext(catalog, shown, services);
  context.use(guide);
  const sections = guideSections(guide, context);
  const { about, ...lines } = aboutSection(guide, context, publisher?.trim() || undefined);
  const { byId } = indexCatalog(catalog);
  const { id, name, summary, mainMessage, forWhom, notForWhom } = guide;
  return {
    type: "guide",
    id,
    language: "en",
    title: name,
    summary,
    mainMessage: context.say(mainMessage),
    forWhom: context.say(forWhom),
    notForWhom: context.say(notForWhom),
    ...lines,
    version: catalog.version,
    license: catalog.license,
    sections: [...sections, ...sourceSection(context), about],
    shows: [...shown].flatMap((each) => {
      const kind = byId.get(each)?.kind;
      return kind ? [{ kind, id: each }] : [];
    }),
  };
}

/**
 * Build a curated guide as a tree: plain data with every word a reader gets, in order. Advice to get help comes
 * before remedies, disclaimers stand beside what they qualify, and every source is numbered.
 *
 * @returns the tree, or undefined where the catalog has no such guide.
 * @throws TypeError when there is an option or a degree of urgency that we do not have, or one that is no text.
 * @example
 * const guide = buildGuide(catalog, "at-night", { services: { emergency: "999" } });
 * const card = guide?.sections[0]?.blocks[0];
 * card?.type === "care-card" && card.heading;
 * // => "Call 999 now if:"
 */
export function buildGuide<I extends CatalogIds>(
  catalog: Catalog<I>,
  id: I["guide"],
  options: BuildGuideOptions = {},
): GuideTree | undefined {
  requireKnownFields(options, ["services", "publisher"]);
  if (options.services !== undefined) requireServices(options.services, "options.services");
  if (options.publisher !== undefined) requireLine(options.publisher, "options.publisher");
  const plain: Catalog = catalog;
  const guide = getEntry(plain, id);
  return guide?.kind === "guide" ? buildTree(plain, guide, options) : undefined;
}
