import { type Because, noReasons } from "../because.ts";
import { Choice, type Ways } from "./choice.ts";
import type { Reasons } from "./plan.ts";

/** How many different lists of reasons are kept at most. */
const mostKept = 256;

/** Tell the reasons of one word for the entry in a place. */
function tell(reasons: Reasons, place: number): readonly Because[] {
  if (typeof reasons === "function") return reasons(place);
  return reasons instanceof Choice ? reasons.explain(place) : reasons;
}

/** List what the reasons hang on, where so few lists are possible that they can be kept. */
function listWays(reasons: readonly Reasons[]): readonly Ways[] | undefined {
  const listed: Ways[] = [];
  let count = 1;
  for (const each of reasons) {
    if (typeof each === "function") return undefined;
    if (!(each instanceof Choice)) continue;
    count *= each.count;
    if (count > mostKept) return undefined;
    listed.push(each.ways);
  }
  return listed;
}

/**
 * Explains how entries meet a question. Entries with the same reasons share one list, so that reasons cost little where an
 * answer is long. It is a class, since V8 makes a loop that calls a method quicker than one that calls one of several functions.
 */
export class Explainer {
  readonly #reasons: readonly Reasons[];
  readonly #ways: readonly Ways[] | undefined;
  readonly #kept: (readonly Because[] | undefined)[] = [];
  /** The reasons that all entries share. */
  readonly #same: readonly Because[] | undefined;

  constructor(reasons: readonly Reasons[]) {
    this.#reasons = reasons;
    this.#ways = listWays(reasons);
    this.#same = this.#ways?.length === 0 ? this.#tell(0) : undefined;
  }

  /** Give the reasons for the entry in a place of the index. */
  explain(place: number): readonly Because[] {
    if (this.#same !== undefined) return this.#same;
    if (this.#ways === undefined) return this.#tell(place);
    let way = 0;
    for (const { count, ofPlace } of this.#ways) way = way * count + (ofPlace[place] ?? 0);
    return this.#kept[way] ?? this.#keep(way, place);
  }

  #tell(place: number): readonly Because[] {
    const [only = noReasons] = this.#reasons;
    if (this.#reasons.length < 2) return tell(only, place);
    const joined: Because[] = [];
    for (const each of this.#reasons) for (const reason of tell(each, place)) joined.push(reason);
    return joined;
  }

  #keep(way: number, place: number): readonly Because[] {
    const made = this.#tell(place);
    this.#kept[way] = made;
    return made;
  }
}
