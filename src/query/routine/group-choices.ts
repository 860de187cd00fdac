import type { Choice } from "./choice.ts";

/** Tell whether as many other groups as can be chosen have something as short as a choice. */
function isDominated(kept: readonly Choice[], { group, seconds }: Choice, limit: number): boolean {
  let count = 0;
  let last = group;
  for (let at = 0; at < kept.length; at += 1) {
    const other = kept[at];
    if (other === undefined || other.group === group || other.group === last || other.seconds > seconds) continue;
    count += 1;
    if (count === limit) return true;
    last = other.group;
  }
  return false;
}

/**
 * Put the choices of one group together, and leave out choices that are never needed: where as many groups as can be
 * chosen have another that reaches the same, is worth no less and takes no longer, one of those is always free to take
 * its place. Choices must come best first, those of a group together.
 */
export function groupChoices<C extends Choice>(choices: readonly C[], limit: number): C[][] {
  const keptBy = new Map<number, C[]>();
  const groups: C[][] = [];
  let kept: C[] = [];
  let last: C | undefined;
  let own: C[] | undefined;
  for (const choice of choices) {
    if (choice.reaches !== last?.reaches) {
      const known = keptBy.get(choice.reaches);
      if (known) kept = known;
      else {
        kept = [];
        keptBy.set(choice.reaches, kept);
      }
    }
    if (choice.group !== last?.group) own = undefined;
    last = choice;
    if (isDominated(kept, choice, limit)) continue;
    kept.push(choice);
    if (own === undefined) {
      own = [];
      groups.push(own);
    }
    own.push(choice);
  }
  return groups;
}
