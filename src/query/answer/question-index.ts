import type { Catalog } from "../../catalog/catalog.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import type { Trait } from "../../schema/vocabulary/trait.ts";
import { gatherCautions } from "../list-cautions.ts";
import { readMomentDemands } from "../routine/list-doses-for.ts";
import { explainUnfit } from "../withheld.ts";
import { type Bits, createBits, fillBits } from "./bits.ts";
import { countShortestSeconds } from "./count-shortest-seconds.ts";
import { groupPlaces } from "./group-places.ts";
import { type Judged, type Suited, suitAnybody } from "./judged.ts";
import { keepIn } from "./keep-in.ts";
import { type HeadlineOf, listValues } from "./list-values.ts";
import type { ListedPart } from "./parts.ts";
import type { Plan, WordPlan } from "./plan.ts";

/**
 * The entries of one kind in the order of the answers, with the sets that questions are answered with. A set holds the
 * places of the entries that have a value; one bit an entry. Every set is made when it is first needed.
 */
export class QuestionIndex<E extends Remedy | Stretch = Remedy | Stretch> {
  readonly catalog: Catalog;
  readonly kind: E["kind"];
  /** Finds the evidence that decides where an entry stands. */
  readonly headlineOf: HeadlineOf;
  readonly entries: readonly E[];
  readonly everything: Bits;
  /** The set of no place. */
  readonly nothing: Bits;
  /** The plan of a question that asks for nothing. */
  readonly openPlan: Plan;
  /** A set to match one question in after the other. What is matched has to be read before the next one is. */
  readonly scratch: Bits;
  /** The sets of what needs nothing but one thing, or nothing at all, that were found before. */
  readonly atHand = new Map<string, Bits>();
  /** The sets of what is known, by its rank, for what was demanded before. */
  readonly known = new Map<string, ReadonlyMap<number, Bits>>();
  /** The sets of what meets the ratings that were asked before, and the indexes of these alone. */
  readonly rated = new Map<string, Bits>();
  readonly ofRated = new Map<string, QuestionIndex<E>>();
  /** What can speak against each entry, the same for every order. */
  readonly suited: Map<object, Suited>;
  readonly #facets = new Map<ListedPart, Map<string, Bits>>();
  readonly #planned = new Map<ListedPart, Map<string, WordPlan>>();
  readonly #judged: (Judged<E> | undefined)[];
  #places: ReadonlyMap<string, number> | undefined;
  #unfit: Bits | undefined;
  #avoid: ReadonlyMap<Trait, Bits> | undefined;
  #seconds: Float64Array | undefined;

  /** The entries must stand in the order of the answers. What suits is kept by entry for all indexes of a catalog. */
  constructor(
    catalog: Catalog,
    kind: E["kind"],
    entries: readonly E[],
    headlineOf: HeadlineOf,
    suited: Map<object, Suited>,
  ) {
    this.catalog = catalog;
    this.kind = kind;
    this.headlineOf = headlineOf;
    this.entries = entries;
    this.suited = suited;
    this.everything = fillBits(entries.length);
    this.nothing = createBits(entries.length);
    this.scratch = createBits(entries.length);
    this.openPlan = { must: [this.everything], mustNot: [], reasons: [] };
    this.#judged = new Array<Judged<E> | undefined>(entries.length).fill(undefined);
  }

  /** The sets of one part, by the value that entries have. */
  facetOf(part: ListedPart): ReadonlyMap<string, Bits> {
    return keepIn(this.#facets, part, () =>
      groupPlaces(this.entries, (entry) => listValues(this.catalog, entry, part, this.headlineOf)),
    );
  }

  /** The plans that were made before, by the word that was asked. */
  plannedOf(part: ListedPart): Map<string, WordPlan> {
    return keepIn(this.#planned, part, () => new Map());
  }

  /** The entry in a place, with what is kept of it. */
  judgedAt(place: number): Judged<E> {
    return this.#judged[place] ?? this.#judge(place);
  }

  #judge(place: number): Judged<E> {
    const entry = this.entries[place];
    if (entry === undefined) throw new RangeError(`Unexpected place ${place}, expected one of the index`);
    const suited = keepIn(this.suited, entry, () => suitAnybody(this.catalog, entry));
    const made = Object.freeze({ entry, ...suited, evidence: entry.evidence, headline: this.headlineOf(entry) });
    this.#judged[place] = made;
    return made;
  }

  /** Forget what was found and made for ratings. */
  forgetRatings(): void {
    for (const kept of [this.known, this.rated, this.ofRated]) kept.clear();
  }

  /** The place of each entry, by id. */
  get places(): ReadonlyMap<string, number> {
    this.#places ??= new Map(this.entries.map(({ id }, place) => [id, place]));
    return this.#places;
  }

  /** What nobody should use. */
  get unfit(): Bits {
    const isUnfit = (entry: E) => (explainUnfit(this.catalog, entry) === undefined ? [] : [true]);
    this.#unfit ??= groupPlaces(this.entries, isUnfit).get(true) ?? createBits(this.entries.length);
    return this.#unfit;
  }

  /** What people with a trait should avoid. */
  get avoid(): ReadonlyMap<Trait, Bits> {
    this.#avoid ??= groupPlaces(this.entries, (entry) =>
      gatherCautions(this.catalog, entry).flatMap(({ level, trait }) => (level === "avoid" ? [trait] : [])),
    );
    return this.#avoid;
  }

  /** The shortest known length of each entry at a moment in seconds; infinite where nothing says how long it takes. */
  secondsAt(moment: unknown): Float64Array {
    const demands = readMomentDemands(moment);
    const count = () => Float64Array.from(this.entries, (entry) => countShortestSeconds(entry, demands));
    if (moment !== undefined) return count();
    this.#seconds ??= count();
    return this.#seconds;
  }
}
