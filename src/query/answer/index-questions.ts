import type { Catalog, CatalogIds } from "../../catalog/catalog.ts";
import { findHeadline } from "../../catalog/find-headline.ts";
import { indexCatalog } from "../../catalog/index-catalog.ts";
import { sortEntries } from "../../catalog/sort-entries.ts";
import type { Entry, EntryByKind } from "../../schema/entry.ts";
import { goals } from "../../schema/vocabulary/goal.ts";
import type { Suited } from "./judged.ts";
import { keepIn } from "./keep-in.ts";
import type { HeadlineOf } from "./list-values.ts";
import { QuestionIndex } from "./question-index.ts";
import { readFocus } from "./read-focus.ts";

/** The kinds that questions are asked about. */
export const askedKinds = ["remedy", "stretch"] as const;

export type AskedKind = (typeof askedKinds)[number];

/** An entry of a kind that questions are asked about, with an id that the catalog has. */
export type AskedEntry<I extends CatalogIds, K extends AskedKind> = EntryByKind[K] & { readonly id: I[K] };

/** The indexes of one catalog by kind, by the conditions that evidence tells apart, and by their extent. */
type Indexes = { readonly [K in AskedKind]: Map<string, Map<number, QuestionIndex>> } & {
  readonly suited: Map<object, Suited>;
};

/** How many conditions, or sets of them, have indexes of their own at one time. */
const mostFocuses = 64;

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

/** For which goals evidence counts, and whether the index holds only what has one of them. */
interface Extent {
  readonly mask: number;
  readonly isNarrow: boolean;
}

function isIndexOf<I extends CatalogIds, K extends AskedKind>(
  index: QuestionIndex | undefined,
  catalog: Catalog<I>,
  kind: K,
): index is QuestionIndex<AskedEntry<I, K>> {
  return index?.catalog === catalog && index.kind === kind;
}

function findIndex<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  { mask, isNarrow }: Extent,
  condition: unknown,
): QuestionIndex<AskedEntry<I, K>> {
  const { [kind]: ofKind, suited } = indexesOf(catalog);
  const plain: Catalog = catalog;
  const { name, conditions } = readFocus(plain, condition);
  const byExtent = keepIn(ofKind, name, () => new Map<number, QuestionIndex>(), mostFocuses);
  const extent = isNarrow ? mask | (1 << goals.length) : mask;
  const known = byExtent.get(extent);
  if (isIndexOf(known, catalog, kind)) return known;
  const wanted = goals.filter((_, bit) => mask & (1 << bit));
  const isAsked = (entry: Entry): entry is AskedEntry<I, K> =>
    entry.kind === kind && (!isNarrow || wanted.some((goal) => entry.goals.includes(goal)));
  const entries = (indexCatalog(catalog).byKind.get(kind) ?? []).filter(isAsked);
  // Of several goals those count that it has.
  const headlineOf: HeadlineOf = ({ evidence, goals: own }) => {
    const served = wanted.filter((goal) => own.includes(goal));
    return findHeadline(evidence, { goals: served.length > 0 ? served : wanted, conditions });
  };
  const sorted = sortEntries(entries, headlineOf);
  const made = new QuestionIndex<AskedEntry<I, K>>(catalog, kind, sorted, headlineOf, suited);
  byExtent.set(extent, made);
  return made;
}

/**
 * Get the index that questions about a kind are answered with where evidence counts for some goals and conditions; it is
 * made at the first one.
 */
export function indexQuestions<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  asked: readonly unknown[] = [],
  condition?: unknown,
): QuestionIndex<AskedEntry<I, K>> {
  return findIndex(catalog, kind, { mask: toMask(asked), isNarrow: false }, condition);
}

/**
 * Get the index for questions that ask for some goals: the same without the entries that have none of them, so that what
 * cannot be in the answer is not looked at.
 */
export function indexWithGoals<I extends CatalogIds, K extends AskedKind>(
  catalog: Catalog<I>,
  kind: K,
  asked: readonly unknown[],
  condition?: unknown,
): QuestionIndex<AskedEntry<I, K>> {
  const mask = toMask(asked);
  return findIndex(catalog, kind, { mask, isNarrow: mask !== 0 }, condition);
}
