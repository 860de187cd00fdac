import { countWord } from "../answer/bits.ts";
import type { Choice } from "./choice.ts";
import { findPrice } from "./find-price.ts";
import { groupChoices } from "./group-choices.ts";
import { hopeFor, listProspects } from "./prospect.ts";

/** So many steps take less than a second. */
const usualSteps = 1_000_000;

/**
 * Choose the best set: at most `limit` choices, one of a group, within the time. First it reaches as many things as
 * can be reached, then it is worth as much as can be, then it is as short as can be. Choices must come best first, those
 * of a group together. The answer is exact: all sets are walked but those that cannot become better than the best so
 * far. Only where that takes more than a million steps, as it may with 50 stretches for 31 muscles, it is the best that was found by
 * then, with whatever still fits. The groups of the choices for the limit may be given where they are known.
 */
export function chooseBest<C extends Choice>(
  choices: readonly C[],
  seconds: number,
  limit: number,
  groups: readonly (readonly C[])[] = groupChoices(choices, limit),
  mostSteps = usualSteps,
): readonly C[] {
  // One number for both: a value more counts for more than all the seconds there are.
  const worthOf = ({ value, seconds: taken }: Choice) => value * (seconds + 1) - taken;
  const price = findPrice(groups, seconds, limit, worthOf);
  const prospects = listProspects(groups, limit, (choice) => worthOf(choice) - price * choice.seconds);
  const chosen: C[] = [];
  let best: readonly C[] = [];
  let bestReach = 0;
  let bestWorth = 0;
  let steps = 0;
  const canBeat = (index: number, mask: number, worth: number, left: number): boolean => {
    const prospect = prospects[index];
    if (prospect === undefined) return false;
    const fitting = prospect.shortest > 0 ? Math.floor(left / prospect.shortest) : limit;
    const choicesLeft = Math.min(limit - chosen.length, fitting);
    steps += 1;
    const reached = countWord(mask);
    // In the end nothing is tried any more but what still fits the best so far.
    const isOver = steps > mostSteps && (reached < bestReach || worth < bestWorth);
    if (choicesLeft === 0 || isOver) return false;
    const hoped = Math.min(countWord(mask | prospect.reaches), reached + choicesLeft * prospect.widest);
    if (hoped !== bestReach) return hoped > bestReach;
    return worth + price * left + hopeFor(prospect, choicesLeft, mask, bestReach - reached) > bestWorth;
  };
  const walk = (from: number, mask: number, worth: number, left: number): void => {
    const reach = countWord(mask);
    if (reach > bestReach || (reach === bestReach && worth > bestWorth)) {
      [best, bestReach, bestWorth] = [[...chosen], reach, worth];
    }
    for (let index = from; canBeat(index, mask, worth, left); index += 1) {
      for (const choice of groups[index] ?? []) {
        if (choice.seconds > left) continue;
        chosen.push(choice);
        walk(index + 1, mask | choice.reaches, worth + worthOf(choice), left - choice.seconds);
        chosen.pop();
      }
    }
  };
  walk(0, 0, 0, seconds);
  return best;
}
