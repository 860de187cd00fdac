import { isRecord } from "../../schema/is-record.ts";
import { isSame } from "./is-same.ts";

/** Fields that say what an item is about. Items about different things are never one item that changed. */
const subjects = ["id", "trait", "muscle", "joint", "code"];

function isAboutTheSame(a: unknown, b: unknown): boolean {
  return !isRecord(a) || !isRecord(b) || subjects.every((subject) => a[subject] === b[subject]);
}

/**
 * Pair the items of a list with those of the list that it has become: places before to places after. Equal items come
 * first, then the others about the same thing, in order. What has no partner was removed or added. The pairs stand in
 * the order of the places before.
 */
export function pairItems(before: readonly unknown[], after: readonly unknown[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const isPartner of [isSame, isAboutTheSame]) {
    for (const [place, item] of before.entries()) {
      if (pairs.has(place)) continue;
      const partner = after.findIndex((other, index) => !taken.has(index) && isPartner(item, other));
      if (partner === -1) continue;
      pairs.set(place, partner);
      taken.add(partner);
    }
  }
  return new Map([...pairs].sort(([a], [b]) => a - b));
}
