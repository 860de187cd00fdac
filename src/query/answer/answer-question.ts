import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { sayReasons } from "../list-reasons.ts";
import type { Withheld } from "../withheld.ts";
import { countWord, lowestBit } from "./bits.ts";
import { createTeller, isNobody } from "./create-teller.ts";
import { Explainer } from "./explainer.ts";
import { keepItem, keptItems } from "./kept-items.ts";
import { meetLate } from "./match-bits.ts";
import type { OpenedQuestion } from "./open-question.ts";
import type { ToItem } from "./to-item.ts";

/** What an answer consists of. */
export interface Answered<T, Id extends string> {
  readonly items: readonly T[];
  readonly withheld: readonly Withheld<Id>[];
  readonly count: number;
}

/** A list to write the places of one answer in after the other; it grows to the largest catalog. */
let room = new Int32Array(1024);

function makeRoom(length: number): Int32Array {
  if (room.length < length) room = new Int32Array(length);
  return room;
}

/** Walk what meets a question in order, and make items of what may be offered. */
export function answerQuestion<E extends Remedy | Stretch, T>(
  { index, plan, person, stop, held, span: { start, end } }: OpenedQuestion<E>,
  toItem: ToItem<E, T>,
): Answered<T, E["id"]> {
  const { first, second, third, not } = meetLate(plan, index);
  const explainer = new Explainer(plan.reasons);
  const tell = createTeller(person);
  const places = makeRoom(index.entries.length);
  const withheld: Withheld<E["id"]>[] = [];
  let count = 0;
  for (let at = 0; at < first.length; at += 1) {
    const both = (first[at] ?? 0) & (second[at] ?? 0);
    if (both === 0) continue;
    const word = both & (third[at] ?? 0) & ~(not[at] ?? 0);
    if (word === 0) continue;
    const kept = stop === undefined ? word & (held[at] ?? 0) : word;
    for (let rest = kept; rest !== 0; rest &= rest - 1) {
      const judged = index.judgedAt(at * 32 + lowestBit(rest));
      withheld.push({ id: judged.entry.id, verdict: "avoid", why: stop ?? sayReasons(judged, person, "avoid") });
    }
    const offered = word & ~kept;
    if (count >= end) {
      count += countWord(offered);
      continue;
    }
    for (let rest = offered; rest !== 0; rest &= rest - 1) {
      places[count] = at * 32 + lowestBit(rest);
      count += 1;
    }
  }
  const size = Math.max(0, Math.min(end, count) - start);
  const items = new Array<T>(size);
  // What hangs on nothing that is asked is the same item in every answer.
  const shared = plan.reasons.length === 0 && isNobody(person) ? keptItems(index, toItem) : undefined;
  const makeItem = (place: number): T => {
    const judged = index.judgedAt(place);
    return toItem(judged.entry, tell(judged), place, explainer);
  };
  if (shared) {
    for (let item = 0; item < size; item += 1) items[item] = keepItem(shared, places[start + item] ?? 0, makeItem);
    return { items, withheld, count };
  }
  for (let item = 0; item < size; item += 1) items[item] = makeItem(places[start + item] ?? 0);
  return { items, withheld, count };
}
