import type { Entry } from "../schema/entry.ts";
import type { SearchHit } from "./search-hit.ts";

/** A name without capitals and the "s" of a plural, and with one space between its words. */
function flatten(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, " ").replace(/s$/, "");
}

function isCalled({ name, aliases }: Entry, typed: string): boolean {
  return [name, ...aliases].some((each) => flatten(each) === typed);
}

/**
 * Put what is called exactly what a reader typed before all else: "leg cramps" asks for leg cramps, although night leg
 * cramps have the words more often. Each such hit gets the best score of all on top of its own.
 */
export function putCalledFirst(hits: readonly SearchHit[], text: string): readonly SearchHit[] {
  const typed = flatten(text);
  const best = hits[0]?.score ?? 0;
  return hits
    .map((hit) => (isCalled(hit.entry, typed) ? { ...hit, score: hit.score + best } : hit))
    .sort((a, b) => b.score - a.score);
}
