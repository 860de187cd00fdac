import { type Bits, removeBits } from "./bits.ts";
import { findValue } from "./find-value.ts";
import type { QuestionIndex } from "./question-index.ts";

/**
 * Find the entries that need nothing but the things at hand.
 *
 * @throws TypeError with the nearest id when a thing is unknown.
 */
export function findAtHand(index: QuestionIndex, atHand: readonly string[]): Bits {
  const name = `${atHand.length} ${atHand.join(" ")}`;
  const known = index.atHand.get(name);
  if (known) return known;
  const things = new Set(atHand.map((word) => findValue(index.catalog, "equipment", word)));
  const bits = index.everything.slice();
  for (const [thing, needing] of index.facetOf("equipment")) {
    if (!things.has(thing)) removeBits(bits, needing);
  }
  if (atHand.length < 2) index.atHand.set(name, bits);
  return bits;
}
