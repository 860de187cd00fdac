import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import { sortEntries } from "../../catalog/sort-entries.ts";
import type { Entry, EntryByKind } from "../../schema/entry.ts";
import { goals } from "../../schema/vocabulary/goal.ts";
import type { Suited } from "./judged.ts";
import { QuestionIndex } from "./question-index.ts";

/** The kinds that questions are asked about. */
export const askedKinds = ["remedy", "stretch"] as const;

export type AskedKind = (typeof askedKinds)[number];

/** An entry of a kind that questions are asked about, with an id that the catalog has. */
export type AskedEntry<I extends CatalogIds, K extends AskedKind> = EntryByKind[K] & { readonly id: I[K] };

/** The indexes of one catalog by kind, and by the goals that were asked. */
type Indexes = { readonly [K in AskedKind]: Map<number, QuestionIndex> } & { readonly suited: Map<object, Suited> };

const indexes = new WeakMap<object, Indexes>();

function indexesOf<I extends CatalogIds>(catalog: Catalog<I>): Indexes {
  const known = indexes.get(catalog);
  if (known) return known;
  indexCatalog(catalog);
  const made: Indexes = { remedy: new Map(), stretch: new Map(), suited: new Map() };
  indexes.set(catalog, made);
  return made;
}

/** Write the goals that there are as a number, one bit for each. What is no goal is refused when the question is read. */
function toMask(asked: readonly unknown[]): number {
  let mask = 0;
  for (let bit = 0; bit < goals.length && asked.length > 0; bit += 1) if (asked.includes(goals[bit])) mask |= 1 << bit;
  return mask;
}

function isIndexOf<I extends CatalogIds, K extends AskedKind>(
  index: QuestionIndex | undefined,
  catalog: Catalog<I>,
  kind: K,
): index is QuestionIndex<AskedEntry<I, K>> {
  return index?.catalog === catalog && index.kind === kind;
}

/** Get the index that questions about a kind with some goals are answered with; it is made at the first one. */
export function indexQuestions<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  asked: readonly unknown[] = [],
): QuestionIndex<AskedEntry<I, K>> {
  const { [kind]: ofKind, suited } = indexesOf(catalog);
  const mask = toMask(asked);
  const known = ofKind.get(mask);
  if (isIndexOf(known, catalog, kind)) return known;
  const wanted = goals.filter((_, bit) => mask & (1 << bit));
  const isAsked = (entry: Entry): entry is AskedEntry<I, K> => entry.kind === kind;
  const entries = (indexCatalog(catalog).byKind.get(kind) ?? []).filter(isAsked);
  const made = new QuestionIndex<AskedEntry<I, K>>(catalog, kind, sortEntries(entries, wanted), wanted, suited);
  ofKind.set(mask, made);
  return made;
}
