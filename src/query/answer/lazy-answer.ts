import type { Catalog, CatalogIds, EntryOf } from "../../catalog/catalog.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { FoundAnswer } from "../found.ts";
import { type Answered, answerQuestion, type Suited } from "./answer-question.ts";
import { countMatches } from "./count-matches.ts";
import { keepCareFirst } from "./keep-care-first.ts";
import type { OpenedQuestion } from "./open-question.ts";
import type { Judged } from "./question-index.ts";
import type { Span } from "./read-page.ts";
import { createTeller, type Teller } from "./teller.ts";

/** Make an item of an answer. */
export type ToItem<E, T> = (entry: E, suited: Suited, place: number, judged: Judged, tell: Teller) => T;

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
    this.#count ??= countMatches(this.#opened);
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
    if (this.#answered) return this.#answered;
    const tell = createTeller(this.#opened.plan, this.#opened.person);
    const toItem = this.#toItem;
    this.#answered = answerQuestion(this.#opened, this.#span, (entry, place, judged, suited) =>
      toItem(entry, suited, place, judged, tell),
    );
    return this.#answered;
  }
}
