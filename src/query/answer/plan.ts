import type { Because } from "../because.ts";
import type { Bits } from "./bits.ts";
import type { Choice } from "./choice.ts";
import type { Part } from "./parts.ts";

/** Give the reasons for the entry in a place of the index. */
export type Explain = (place: number) => readonly Because[];

/** The reasons that a word gives: the same for every entry that meets it, or one of a few, or found for each. */
export type Reasons = readonly Because[] | Choice | Explain;

/** What a question comes to: sets that an entry must be in, sets that it must not be in, and why it is. */
export interface Plan {
  /** The sets that an entry must be in; at least one, but for a part that only rules something out. */
  readonly must: readonly Bits[];
  readonly mustNot: readonly Bits[];
  /** The reasons by part, in the order of `parts`. */
  readonly reasons: readonly Reasons[];
}

/** What one part of a question comes to. */
export interface PartPlan extends Plan {
  readonly part: Part;
}

/** What one word of a part comes to, where every entry of the answer must meet it. */
export interface WordPlan extends PartPlan {
  /** Its reasons where an entry need not meet it, since another word will do. */
  readonly choice: Choice | Explain;
}
