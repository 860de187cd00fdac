import type { FoundCaution } from "../list-cautions.ts";
import type { Person } from "../person.ts";
import { explainMatch } from "./explain-match.ts";
import type { Explain, Plan } from "./plan.ts";
import type { Judged } from "./question-index.ts";

/** What can be said of an entry that meets a question. */
export interface Teller {
  readonly because: Explain;
  /** The cautions that apply or may apply: all but those that the person answered no to. */
  readonly cautions: (judged: Judged) => readonly FoundCaution[];
}

/** Make what tells the reasons and the cautions of entries that meet a plan. */
export function createTeller({ reasons }: Plan, { traits }: Person): Teller {
  return {
    because: explainMatch(reasons),
    cautions: ({ cautions }) => (traits ? cautions.filter(({ trait }) => traits[trait] !== "no") : cautions),
  };
}
