import type { CatalogIds, FindingOf } from "../catalog/catalog.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";

/** What a person says to a question. No answer at all is left out. */
export const answers = ["yes", "no", "not-sure"] as const;

export type Answer = (typeof answers)[number];

/** A key that no catalog has, for one that asks about no finding: an empty type would let any finding in. */
type NoFinding = "";

/** What a person notices, by the id of the finding. */
export type Findings<I extends CatalogIds = CatalogIds> = {
  readonly [F in [FindingOf<I>] extends [never] ? NoFinding : FindingOf<I>]?: Answer | undefined;
};

/** What an app knows about a person. Nothing of it is kept or sent anywhere. */
export interface Person {
  /** Facts about the person. One that is left out was not asked. */
  readonly traits?: Readonly<Partial<Record<Trait, Answer | undefined>>> | undefined;
}
