import { indexCatalog } from "../catalog/index-catalog.ts";
import type { EntryByKind } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Block } from "./block.ts";
import { careCards } from "./care-cards.ts";
import { causeBlock } from "./cause-block.ts";
import { claimBlock } from "./claim-block.ts";
import { conditionBlock } from "./condition-block.ts";
import { disclaimerBlock } from "./disclaimer-block.ts";
import type { GuideContext } from "./guide-context.ts";
import { remedyBlock } from "./remedy-block.ts";
import { stretchBlock } from "./stretch-block.ts";

type Build<K extends Kind> = (
  entry: EntryByKind[K],
  context: GuideContext,
  moments: readonly Moment[],
) => readonly Block[];

/** The kinds that a section of a guide can show, each with its block. A new kind must be added here to compile. */
const builders: { readonly [K in Kind]: Build<K> } = {
  reference: () => [],
  article: () => [],
  muscle: () => [],
  equipment: () => [],
  guide: () => [],
  "red-flag": () => [],
  disclaimer: (entry, context) => [disclaimerBlock(entry, context)],
  condition: (entry, context) => [conditionBlock(entry, context)],
  cause: (entry, context) => [causeBlock(entry, context)],
  stretch: (entry, context, moments) => [stretchBlock(entry, context, moments)],
  remedy: (entry, context) => [remedyBlock(entry, context)],
  claim: (entry, context) => [claimBlock(entry, context)],
};

function build<K extends Kind>(
  kind: K,
  id: string,
  context: GuideContext,
  moments: readonly Moment[],
): readonly Block[] {
  const entry = context.get(kind, id);
  return entry ? builders[kind](entry, context, moments) : [];
}

/** Build the blocks of the entries of a section, in order. Its red flags become care cards where the first one stands. */
export function contentBlocks(ids: readonly string[], context: GuideContext, moments: readonly Moment[] = []): Block[] {
  const { byId } = indexCatalog(context.catalog);
  const flags = ids.flatMap((id) => context.get("red-flag", id) ?? []);
  return ids.flatMap((id) => {
    if (id === flags[0]?.id) return careCards(flags, context);
    const kind = byId.get(id)?.kind;
    return kind ? build(kind, id, context, moments) : [];
  });
}
