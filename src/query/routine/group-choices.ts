import type { Choice } from "./choice.ts";
import { keepLargest } from "./keep-largest.ts";

/** The shortest choices so far of those that reach the same. */
interface Shortest {
  /** The group at hand, and the seconds of its shortest choice. */
  group: number;
  own: number;
  /** The seconds of other groups, below 0 so that the shortest come first: as many as can be chosen. */
  readonly others: number[];
}

/** Turn to a group: what was at hand before is one of the others from now on. */
function turnTo(shortest: Shortest, group: number, limit: number): void {
  if (shortest.group === group) return;
  keepLargest(shortest.others, -shortest.own, limit);
  shortest.group = group;
  shortest.own = Number.POSITIVE_INFINITY;
}

/**
 * Put the choices of one group together, and leave out choices that are never needed: where as many groups as can be
 * chosen have another that reaches the same, is worth no less and takes no longer, one of those is always free to take
 * its place. Choices must come best first, those of a group together.
 */
export function groupChoices<C extends Choice>(choices: readonly C[], limit: number): C[][] {
  const shortestBy = new Map<number, Shortest>();
  const groups: C[][] = [];
  let shortest: Shortest | undefined;
  let last: C | undefined;
  let own: C[] | undefined;
  for (const choice of choices) {
    const { group, seconds, reaches } = choice;
    if (reaches !== last?.reaches) shortest = shortestBy.get(reaches);
    if (shortest === undefined) {
      shortest = { group, own: Number.POSITIVE_INFINITY, others: [] };
      shortestBy.set(reaches, shortest);
    }
    if (group !== last?.group) own = undefined;
    last = choice;
    turnTo(shortest, group, limit);
    if ((shortest.others[limit - 1] ?? Number.NEGATIVE_INFINITY) >= -seconds) continue;
    shortest.own = Math.min(shortest.own, seconds);
    if (own === undefined) {
      own = [];
      groups.push(own);
    }
    own.push(choice);
  }
  return groups;
}
