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

/** What the choices from one place on can still add, at best. */
interface Outlook {
  readonly reaches: number;
  readonly shortest: number;
}

function lookAhead(groups: readonly (readonly Choice[])[]): Outlook[] {
  const outlooks: Outlook[] = [{ reaches: 0, shortest: Number.POSITIVE_INFINITY }];
  for (const group of [...groups].reverse()) {
    const [next = { reaches: 0, shortest: Number.POSITIVE_INFINITY }] = outlooks;
    outlooks.unshift({
      reaches: group.reduce((mask, choice) => mask | choice.reaches, next.reaches),
      shortest: Math.min(next.shortest, ...group.map(({ seconds }) => seconds)),
    });
  }
  return outlooks;
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
  const outlooks = lookAhead(groups);
  const values = groups.map(([first]) => first?.value ?? 0);
  const chosen: Choice[] = [];
  let best: readonly Choice[] = [];
  let bestScore: readonly [number, number, number] = [0, 0, 0];
  const isBetter = (score: readonly [number, number, number]) =>
    score[0] - bestScore[0] || score[1] - bestScore[1] || bestScore[2] - score[2];
  const walk = (index: number, mask: number, value: number, used: number): void => {
    const score = [countBits(mask), value, used] as const;
    if (isBetter(score) > 0) [best, bestScore] = [[...chosen], score];
    const outlook = outlooks[index];
    const left = limit - chosen.length;
    if (!outlook || left === 0 || used + outlook.shortest > seconds) return;
    const hope = values.slice(index, index + left).reduce((sum, each) => sum + each, value);
    const reach = countBits(mask | outlook.reaches);
    if (reach < bestScore[0] || (reach === bestScore[0] && hope < bestScore[1])) return;
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
