import type { Trait } from "../schema/vocabulary/trait.ts";

/** What a person says to a question. No answer at all is left out. */
export type Answer = "yes" | "no" | "not-sure";

/** What a person notices, by the id of the finding. */
export type Findings = Readonly<Record<string, Answer>>;

/** What an app knows about a person. Nothing of it is kept or sent anywhere. */
export interface Person {
  /** Facts about the person. One that is left out was not asked. */
  readonly traits?: Readonly<Partial<Record<Trait, Answer>>> | undefined;
}
