import type { Root } from "mdast";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { listCareFirst } from "../query/list-care-first.ts";
import type { Entry } from "../schema/entry.ts";
import { tiers } from "../schema/vocabulary/tier.ts";
import { blockToMdast } from "./block-to-mdast.ts";
import { careDetails, careHeadings } from "./care-cards.ts";
import { contentBlocks } from "./content-blocks.ts";
import { createGuideContext } from "./guide-context.ts";
import { type Flow, nodes } from "./nodes.ts";
import { sourceBlock } from "./source-block.ts";

const { heading, item, list, paragraph } = nodes;
const writer = unified().use(remarkStringify, { bullet: "-", listItemIndent: "one" }).freeze();

const plainKinds: readonly Entry["kind"][] = ["reference", "article", "muscle", "equipment", "guide"];

/** Show the fields of an entry that has no page of its own in a guide: a line a field, as they are, in a block of code. */
function listFields(entry: Entry): Flow[] {
  const rows = Object.entries(entry).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  const lines = rows.map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`);
  return [heading(3, entry.name), { type: "code", value: lines.join("\n") }];
}

/** Say when to get help before a remedy or a stretch is shown alone. */
function careFirst(catalog: Catalog, entry: Entry): Flow[] {
  if (entry.kind !== "remedy" && entry.kind !== "stretch") return [];
  const redFlags = listCareFirst(catalog);
  return tiers.flatMap((tier): Flow[] => {
    const signs = redFlags.filter((flag) => flag.tier === tier).map(({ sign }) => sign);
    return signs.length > 0 ? [heading(2, careHeadings[tier]), list(signs)] : [];
  });
}

/** Render one entry as Markdown, with its sources; a remedy or stretch comes after the signs that call for help. */
export function renderEntry<I extends CatalogIds>(catalog: Catalog<I>, entry: Entry): string {
  const plain: Catalog = catalog;
  if (plainKinds.includes(entry.kind)) return writer.stringify({ type: "root", children: listFields(entry) });
  const context = createGuideContext(plain, new Set([entry.id]));
  const details = entry.kind === "red-flag" ? careDetails([entry], context) : [];
  const blocks = [...contentBlocks([entry.id], context), ...details].flatMap((block) =>
    blockToMdast(block, "markdown"),
  );
  const sources = context.listSources().flatMap((id, index) => {
    const reference = context.get("reference", id);
    return reference ? [item(blockToMdast(sourceBlock(reference, index + 1), "markdown"))] : [];
  });
  const root: Root = {
    type: "root",
    children: [
      ...careFirst(plain, entry),
      ...blocks,
      ...(sources.length > 0 ? [heading(4, "Sources"), list(sources, true)] : []),
      ...(entry.review.by === "none-yet" ? [paragraph("Not yet reviewed by a clinician.")] : []),
    ],
  };
  return writer.stringify(root);
}
