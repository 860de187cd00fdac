import { type Because, noReasons } from "../because.ts";
import type { Explain, Reasons } from "./plan.ts";

/** Join lists of reasons that come again and again: the same parts give the same list. */
function keepJoined(before: readonly Because[], explain: Explain, after: readonly Because[]): Explain {
  const kept = new Map<readonly Because[], readonly Because[]>();
  return (place) => {
    const own = explain(place);
    const known = kept.get(own);
    if (known) return known;
    const made = [...before, ...own, ...after];
    kept.set(own, made);
    return made;
  };
}

/**
 * Make the function that gives the reasons of an entry. Entries with the same reasons share one list, so that reasons
 * cost little where an answer is long.
 */
export function explainMatch(reasons: readonly Reasons[]): Explain {
  let explain: Explain | undefined;
  let ready: readonly Because[] = noReasons;
  for (const each of reasons) {
    if (typeof each !== "function") {
      if (explain === undefined) ready = ready.length === 0 ? each : [...ready, ...each];
      else explain = keepJoined(noReasons, explain, each);
    } else if (explain === undefined) explain = ready.length === 0 ? each : keepJoined(ready, each, noReasons);
    else explain = joinTwo(explain, each);
  }
  const same = ready;
  return explain ?? (() => same);
}

/** Join the reasons of two parts that both look at the entry. */
function joinTwo(first: Explain, second: Explain): Explain {
  const kept = new Map<readonly Because[], Explain>();
  return (place) => {
    const before = first(place);
    const known = kept.get(before) ?? keepJoined(before, second, noReasons);
    kept.set(before, known);
    return known(place);
  };
}
