import type { Found } from "../found.ts";
import type { Person } from "../person.ts";
import { judge } from "../suitability.ts";
import type { Judged } from "./judged.ts";

/** What is said of an entry, apart from how it meets a question. */
export type Told = Omit<Found, "because">;

/** Tell whether nothing is known of a person. */
export function isNobody({ traits }: Person): boolean {
  return traits === undefined || Object.keys(traits).length === 0;
}

/** Make what tells how entries suit a person. Where nothing is known of the person, it is what is kept of each entry. */
export function createTeller(person: Person): (judged: Judged) => Told {
  const { traits } = person;
  if (traits === undefined || isNobody(person)) return (judged) => judged;
  return (judged) => {
    const { verdict, reasons, unanswered } = judge(judged, { traits });
    // All that apply or may apply: what the person said no to does not.
    const cautions = judged.cautions.filter(({ trait }) => traits[trait] !== "no");
    return { cautions, evidence: judged.evidence, headline: judged.headline, verdict, reasons, unanswered };
  };
}
