import type { CatalogIds, EntryOf } from "../catalog/catalog.ts";
import type { Evidence } from "../schema/evidence.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import type { Page } from "./answer/read-page.ts";
import type { Because } from "./because.ts";
import type { FoundCaution } from "./list-cautions.ts";
import type { Findings, Person } from "./person.ts";
import type { PersonVerdict } from "./suitability.ts";
import type { Withheld } from "./withheld.ts";

/** Who asks, what is noticed, and which items are wanted. */
export interface Asking extends Page {
  /** What the person notices. A sign that calls for help withholds everything. */
  readonly findings?: Findings | undefined;
  readonly person?: Person | undefined;
}

/** What is said of every entry that answers a question. */
export interface Found {
  /** Which parts of the question it meets, and through which link, in the order of `parts`. */
  readonly because: readonly Because[];
  /** The cautions that apply or may apply, strictest first: all but those that the person answered no to. */
  readonly cautions: readonly FoundCaution[];
  /** All that is known of it. */
  readonly evidence: readonly Evidence[];
  /**
   * The evidence that decides its place: about the goals and conditions that are asked, and rated as asked. Show its outcome and
   * its people with it. Undefined: nobody has looked at what is asked, or at one thing that it is for.
   */
  readonly headline: Evidence | undefined;
  /** Whether it suits the person of the question. Never `avoid`: what nobody should use is withheld. */
  readonly verdict: PersonVerdict;
  /** What speaks against it for this person, in sentences, strictest first. */
  readonly reasons: readonly string[];
  /** The traits whose answer is missing and could change the verdict. */
  readonly unanswered: readonly Trait[];
}

/**
 * The answer to a question. Show `careFirst` before `items`. Copy it before you change it: the same question may be
 * given the same answer, and answers may share items.
 */
export interface FoundAnswer<I extends CatalogIds, T, Id extends string> {
  /** The red flags that must be said first: those that the person raises, those that press, then the others. */
  readonly careFirst: readonly EntryOf<I, "red-flag">[];
  /** What was found, best first. */
  readonly items: readonly T[];
  /** What meets the question and must not be offered, each with the reason, whatever the page. */
  readonly withheld: readonly Withheld<Id>[];
  /** How many items there are, whatever the page. */
  readonly count: number;
}
