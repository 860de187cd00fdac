import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { Person } from "../person.ts";
import { judge, type Suitability } from "../suitability.ts";
import type { Withheld } from "../withheld.ts";
import { lowestBit } from "./bits.ts";
import { heldWord, matchWord } from "./match-word.ts";
import type { OpenedQuestion } from "./open-question.ts";
import type { Judged } from "./question-index.ts";
import type { Span } from "./read-page.ts";

/** How an entry suits a person. */
export type Suited = Omit<Suitability, "cautions">;

/** The items of an answer, and what was withheld. */
export interface Answered<T, Id extends string> {
  readonly items: readonly T[];
  readonly withheld: readonly Withheld<Id>[];
}

function hasAnswers({ traits }: Person): boolean {
  return traits !== undefined && Object.keys(traits).length > 0;
}

/** Walk what meets a question in order, and make items of what may be offered. */
export function answerQuestion<E extends Remedy | Stretch, T>(
  { index, plan, person, stop, held }: OpenedQuestion<E>,
  { start, end }: Span,
  toItem: (entry: E, place: number, judged: Judged, suited: Suited) => T,
): Answered<T, E["id"]> {
  const isPerson = hasAnswers(person);
  const items: T[] = [];
  const withheld: Withheld<E["id"]>[] = [];
  let count = 0;
  const visit = (place: number, isHeld: boolean): void => {
    const entry = index.entries[place];
    if (entry === undefined) return;
    const judged = index.judgedAt(place, entry);
    const suited = isPerson ? judge(judged, person) : judged;
    if (isHeld) withheld.push({ id: entry.id, verdict: "avoid", why: stop ?? suited.reasons.join(" ") });
    else items.push(toItem(entry, place, judged, suited));
  };
  for (let at = 0; at < index.everything.length; at += 1) {
    const word = matchWord(plan, at);
    if (word === 0) continue;
    const kept = stop === undefined ? word & heldWord(held, at) : word;
    for (let rest = kept; rest !== 0; rest &= rest - 1) visit(at * 32 + lowestBit(rest), true);
    if (count >= end) continue;
    for (let rest = word & ~kept; rest !== 0; rest &= rest - 1) {
      if (count >= start && count < end) visit(at * 32 + lowestBit(rest), false);
      count += 1;
    }
  }
  return { items, withheld };
}
