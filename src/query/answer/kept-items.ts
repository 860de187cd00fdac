import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { QuestionIndex } from "./question-index.ts";
import type { ToItem } from "./to-item.ts";

/** The items of more entries are made anew each time. */
const mostKept = 1024;

type Items = unknown[];

/** The items that were made before, by index and by what made them; each in the place of its entry. */
const kept = new WeakMap<QuestionIndex, Map<object, Items>>();

/** An index belongs to one catalog and kind, so what one maker of items made for it is of one type. */
function isMadeBy<E extends Remedy | Stretch, T>(
  items: Items,
  _index: QuestionIndex<E>,
  _toItem: ToItem<E, T>,
): items is (T | undefined)[] {
  return items.length > 0;
}

/**
 * Get the items that hang on nothing that is asked, so that many answers can share them: the item of the entry in each place, or
 * undefined where none was made yet. Undefined for a large index.
 */
export function keptItems<E extends Remedy | Stretch, T>(
  index: QuestionIndex<E>,
  toItem: ToItem<E, T>,
): (T | undefined)[] | undefined {
  const size = index.entries.length;
  if (size > mostKept) return undefined;
  const byMaker = kept.get(index) ?? new Map<object, Items>();
  const known = byMaker.get(toItem) ?? new Array<unknown>(size).fill(undefined);
  if (!byMaker.has(toItem)) kept.set(index, byMaker.set(toItem, known));
  return isMadeBy(known, index, toItem) ? known : undefined;
}

/** Get the item of a place, or make it and keep it. Answers share it, so that no app can change it. */
export function keepItem<T>(items: (T | undefined)[], place: number, make: (place: number) => T): T {
  const known = items[place];
  if (known !== undefined) return known;
  const made = make(place);
  Object.freeze(made);
  items[place] = made;
  return made;
}
