import type { Choice } from "./choice.ts";

/** Count the groups but its own that have something as short as a choice, up to as many as can be chosen. */
function countShorter(kept: readonly Choice[], { group, seconds }: Choice, limit: number): number {
  let count = 0;
  let last = group;
  for (let at = 0; at < kept.length && count < limit; at += 1) {
    const other = kept[at];
    if (other === undefined || other.group === group || other.group === last || other.seconds > seconds) continue;
    count += 1;
    last = other.group;
  }
  return count;
}

/**
 * Leave out choices that are never needed: where as many groups as can be chosen have another that reaches the same, is
 * worth no less and takes no longer, one of those is always free to take its place. Choices must come best first, those
 * of a group together.
 */
export function dropDominated<C extends Choice>(choices: readonly C[], limit: number): C[] {
  const keptBy = new Map<number, C[]>();
  return choices.filter((choice) => {
    const kept = keptBy.get(choice.reaches);
    if (kept === undefined) {
      keptBy.set(choice.reaches, [choice]);
      return true;
    }
    if (countShorter(kept, choice, limit) >= limit) return false;
    kept.push(choice);
    return true;
  });
}
