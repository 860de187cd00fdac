import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import { sortEntries } from "../../catalog/sort-entries.ts";
import type { Entry, EntryByKind } from "../../schema/entry.ts";
import { type Goal, goals } from "../../schema/vocabulary/goal.ts";
import type { Suited } from "./judged.ts";
import { QuestionIndex } from "./question-index.ts";

/** The kinds that questions are asked about. */
export const askedKinds = ["remedy", "stretch"] as const;

export type AskedKind = (typeof askedKinds)[number];

/** An entry of a kind that questions are asked about, with an id that the catalog has. */
export type AskedEntry<I extends CatalogIds, K extends AskedKind> = EntryByKind[K] & { readonly id: I[K] };

/** The indexes of one catalog by kind, and by the goals that were asked. */
type Indexes = { readonly [K in AskedKind]: Map<string, QuestionIndex> } & { readonly suited: Map<object, Suited> };

const indexes = new WeakMap<object, Indexes>();

function indexesOf<I extends CatalogIds>(catalog: Catalog<I>): Indexes {
  const known = indexes.get(catalog);
  if (known) return known;
  indexCatalog(catalog);
  const made: Indexes = { remedy: new Map(), stretch: new Map(), suited: new Map() };
  indexes.set(catalog, made);
  return made;
}

const noGoals: readonly Goal[] = [];

/** Keep the goals that there are, each once, in one order. What is no goal is refused when the question is read. */
function tidyGoals(asked: readonly unknown[]): readonly Goal[] {
  return asked.length === 0 ? noGoals : goals.filter((goal) => asked.includes(goal));
}

/** Name one goal, or none, without looking it up, which is what most questions have. */
function nameGoals([only, another]: readonly unknown[]): string | undefined {
  if (only === undefined) return "";
  return another === undefined && typeof only === "string" ? only : undefined;
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
  const quick = ofKind.get(nameGoals(asked) ?? " ");
  if (isIndexOf(quick, catalog, kind)) return quick;
  const wanted = tidyGoals(asked);
  const known = ofKind.get(wanted.join(" "));
  if (isIndexOf(known, catalog, kind)) return known;
  const isAsked = (entry: Entry): entry is AskedEntry<I, K> => entry.kind === kind;
  const entries = (indexCatalog(catalog).byKind.get(kind) ?? []).filter(isAsked);
  const made = new QuestionIndex<AskedEntry<I, K>>(catalog, kind, sortEntries(entries, wanted), wanted, suited);
  ofKind.set(wanted.join(" "), made);
  return made;
}
