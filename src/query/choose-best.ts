/** Something that can be chosen once, with what it takes and what it is worth. */
export interface Choice {
  /** Choices of one group exclude each other, such as two doses of one stretch. */
  readonly group: number;
  readonly seconds: number;
  /** What it reaches, one bit for each thing that is asked for. */
  readonly reaches: number;
  /** How good it is; more is better. Reaching a further thing counts for more than any value. */
  readonly value: number;
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Put the choices of one group together, the best group first, and inside a group the best choice first. */
function groupChoices(choices: readonly Choice[]): Choice[][] {
  const groups = new Map<number, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  const sorted = [...groups.values()].map((group) => group.sort((a, b) => b.value - a.value || a.seconds - b.seconds));
  return sorted.sort((a, b) => (b[0]?.value ?? 0) - (a[0]?.value ?? 0));
}

/**
 * Choose the best set: at most `limit` choices, one of a group, within the time. First it reaches as many things as
 * can be reached, then it is worth as much as can be, then it is as short as can be. The answer is exact: it walks all
 * sets and leaves out only what cannot become better than the best so far.
 */
export function chooseBest(choices: readonly Choice[], seconds: number, limit: number): Choice[] {
  const groups = groupChoices(choices);
  const count = groups.length;
  // What the groups from each place on can still add, at best: things reached, the shortest, and the sum of values.
  const reaches = new Array<number>(count + 1).fill(0);
  const shortest = new Array<number>(count + 1).fill(Number.POSITIVE_INFINITY);
  const worth = new Array<number>(count + 1).fill(0);
  for (const [index, group] of groups.entries()) worth[index + 1] = (worth[index] ?? 0) + (group[0]?.value ?? 0);
  for (const [index, group] of [...groups.entries()].reverse()) {
    reaches[index] = group.reduce((mask, choice) => mask | choice.reaches, reaches[index + 1] ?? 0);
    shortest[index] = Math.min(shortest[index + 1] ?? 0, ...group.map((choice) => choice.seconds));
  }
  const chosen: Choice[] = [];
  let best: readonly Choice[] = [];
  let [bestReach, bestValue, bestUsed] = [0, 0, 0];
  const walk = (index: number, mask: number, value: number, used: number): void => {
    const reach = countBits(mask);
    if (reach > bestReach || (reach === bestReach && (value > bestValue || (value === bestValue && used < bestUsed)))) {
      [best, bestReach, bestValue, bestUsed] = [[...chosen], reach, value, used];
    }
    const left = limit - chosen.length;
    if (index === count || left === 0 || used + (shortest[index] ?? 0) > seconds) return;
    const hopedReach = countBits(mask | (reaches[index] ?? 0));
    if (hopedReach < bestReach) return;
    const hopedValue = value + (worth[Math.min(index + left, count)] ?? 0) - (worth[index] ?? 0);
    if (hopedReach === bestReach && hopedValue < bestValue) return;
    for (const choice of groups[index] ?? []) {
      if (used + choice.seconds > seconds) continue;
      chosen.push(choice);
      walk(index + 1, mask | choice.reaches, value + choice.value, used + choice.seconds);
      chosen.pop();
    }
    walk(index + 1, mask, value, used);
  };
  walk(0, 0, 0, 0);
  return [...best];
}
