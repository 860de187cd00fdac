import type { Entry } from "../schema/entry.ts";
import { toSearchDocument } from "./to-search-document.ts";

/**
 * Sum the texts that a search looks at up in a number (FNV-1a), so that the index of other texts is told apart, also
 * where their entries have the same ids.
 */
export function digest(entries: readonly Entry[]): number {
  let sum = 0x811c9dc5;
  for (const entry of entries) {
    const text = JSON.stringify(toSearchDocument(entry));
    for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
