import type { Catalog, CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { FoundAnswer } from "../found.ts";
import type { Answered, ToItem } from "./answer-question.ts";
import { countMatches } from "./count-matches.ts";
import { keepAnswer } from "./keep-answer.ts";
import { keepCareFirst } from "./keep-care-first.ts";
import type { OpenedQuestion } from "./open-question.ts";
import type { Span } from "./read-page.ts";

/** An answer that is worked out when it is read. The question was read before, so reading it never fails. */
export class LazyAnswer<I extends CatalogIds, E extends Remedy | Stretch, T> implements FoundAnswer<I, T, E["id"]> {
  readonly #catalog: Catalog<I>;
  readonly #condition: unknown;
  readonly #opened: OpenedQuestion<E>;
  readonly #span: Span;
  readonly #toItem: ToItem<E, T>;
  #count: number | undefined;
  #answered: Answered<T, E["id"]> | undefined;

  constructor(catalog: Catalog<I>, condition: unknown, opened: OpenedQuestion<E>, span: Span, toItem: ToItem<E, T>) {
    this.#catalog = catalog;
    this.#condition = condition;
    this.#opened = opened;
    this.#span = span;
    this.#toItem = toItem;
  }

  get careFirst(): readonly EntryOf<I, "red-flag">[] {
    return keepCareFirst(this.#catalog, this.#condition);
  }

  get items(): readonly T[] {
    return this.#answer().items;
  }

  get withheld(): Answered<T, E["id"]>["withheld"] {
    return this.#answer().withheld;
  }

  get count(): number {
    this.#count ??= this.#answered?.count ?? countMatches(this.#opened);
    return this.#count;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.items[Symbol.iterator]();
  }

  /** All of the answer as a plain object. */
  toJSON() {
    const { careFirst, items, withheld, count } = this;
    return { careFirst, items, withheld, count };
  }

  /** Show all of it where Node prints it. */
  [Symbol.for("nodejs.util.inspect.custom")]() {
    return this.toJSON();
  }

  #answer(): Answered<T, E["id"]> {
    this.#answered ??= keepAnswer(this.#opened, this.#span, this.#toItem);
    return this.#answered;
  }
}
