import { traitMeanings } from "../schema/vocabulary/trait.ts";
import { listSentences } from "../words/list-sentences.ts";
import type { Judged } from "./answer/judged.ts";
import { joinClauses } from "./answer/say-part.ts";
import type { Person } from "./person.ts";

/** Take the first sentence of a text, without its full stop. */
function takeFirst(text: string): string {
  return (listSentences(text)[0]?.text ?? "").replace(/\.$/, "");
}

/**
 * Say as one clause why an entry must not be offered to a person: what speaks against it for everybody, then each trait of
 * the person for which it is to be avoided, with the first sentence of why.
 */
export function sayWithheld({ general, cautions }: Pick<Judged, "general" | "cautions">, { traits }: Person): string {
  const forAll = general.flatMap(({ verdict, reason }) => (verdict === "avoid" ? [takeFirst(reason)] : []));
  const forPerson = cautions.flatMap(({ level, trait, why }) =>
    level === "avoid" && traits?.[trait] === "yes" ? [`${traitMeanings[trait]} (${takeFirst(why)})`] : [],
  );
  return [forAll, forPerson]
    .filter(({ length }) => length > 0)
    .map(joinClauses)
    .join("; ");
}
