import type { Entry } from "../schema/entry.ts";

/** The ids of the entries that have a name, by the name as {@link flattenName} writes it. */
export type IdsByName = ReadonlyMap<string, ReadonlySet<unknown>>;

/** Write a name without capitals, marks and the "s" of a plural, and with one space between its words. */
export function flattenName(name: string): string {
  const words = name.toLowerCase().replaceAll(/[\p{P}\s]+/gu, " ");
  return words.trim().replace(/s$/, "");
}

/** List which entries have a name, be it the first or another one. */
export function listNames(entries: readonly Entry[]): IdsByName {
  const named = new Map<string, Set<unknown>>();
  for (const { id, name, aliases } of entries) {
    for (const each of [name, ...aliases].map(flattenName)) named.set(each, (named.get(each) ?? new Set()).add(id));
  }
  return named;
}

/**
 * Put what is called exactly what a reader typed before all else: "leg cramps" asks for leg cramps, although night leg
 * cramps have the words more often. Each such hit gets the best score of all on top of its own.
 */
export function putCalledFirst<H extends { readonly id: unknown; readonly score: number }>(
  hits: readonly H[],
  text: string,
  names: IdsByName,
): readonly H[] {
  const called = names.get(flattenName(text));
  if (called === undefined) return hits;
  const best = hits[0]?.score ?? 0;
  return hits
    .map((hit) => (called.has(hit.id) ? { ...hit, score: hit.score + best } : hit))
    .sort((a, b) => b.score - a.score);
}
