import { type Because, noReasons } from "../because.ts";
import { hasBit } from "./bits.ts";
import type { Choice, Explain, Reasons } from "./plan.ts";

/** How many different lists of reasons are kept at most. */
const mostKept = 256;

function isChoice(reasons: Reasons): reasons is Choice {
  return "sets" in reasons;
}

/** Tell which set of a choice is the first that has a place; the number of sets where none has. */
function choose({ sets }: Choice, place: number): number {
  let at = 0;
  for (let set = sets[0]; set !== undefined && !hasBit(set, place); set = sets[at]) at += 1;
  return at;
}

/** Tell the reasons of one word for the entry in a place. */
function tell(reasons: Reasons, place: number): readonly Because[] {
  if (typeof reasons === "function") return reasons(place);
  return isChoice(reasons) ? (reasons.lists[choose(reasons, place)] ?? noReasons) : reasons;
}

function joinReasons(reasons: readonly Reasons[], place: number): Because[] {
  const joined: Because[] = [];
  for (const each of reasons) for (const reason of tell(each, place)) joined.push(reason);
  return joined;
}

/**
 * Make the function that gives the reasons of an entry. Entries with the same reasons share one list, so that reasons
 * cost little where an answer is long.
 */
export function explainMatch(reasons: readonly Reasons[]): Explain {
  const [only = noReasons] = reasons;
  if (reasons.length < 2) return (place) => tell(only, place);
  const join = (place: number) => joinReasons(reasons, place);
  const choices: Choice[] = [];
  let ways = 1;
  for (const each of reasons) {
    if (typeof each === "function") return join;
    if (!isChoice(each)) continue;
    choices.push(each);
    ways *= each.sets.length + 1;
  }
  if (ways > mostKept) return join;
  const kept = new Array<readonly Because[] | undefined>(ways).fill(undefined);
  return (place) => {
    let way = 0;
    for (const choice of choices) way = way * (choice.sets.length + 1) + choose(choice, place);
    const known = kept[way];
    if (known !== undefined) return known;
    const made = join(place);
    kept[way] = made;
    return made;
  };
}
