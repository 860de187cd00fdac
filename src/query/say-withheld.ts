import { traitMeanings } from "../schema/vocabulary/trait.ts";
import { listSentences } from "../words/list-sentences.ts";
import type { Judged } from "./answer/judged.ts";
import type { FoundCaution } from "./list-cautions.ts";
import type { Person } from "./person.ts";
import { nameOwner } from "./say-caution.ts";

/** Take the first sentence of a text, without its full stop. */
function takeFirst(text: string): string {
  return (listSentences(text)[0]?.text ?? "").replace(/\.$/, "");
}

/** Say a trait with the first sentence of why, within the brackets that its own words may end with. */
function sayTrait(caution: FoundCaution): string {
  const said = traitMeanings[caution.trait];
  const why = `${nameOwner(caution)}${takeFirst(caution.why)}`;
  return said.endsWith(")") ? `${said.slice(0, -1)}: ${why})` : `${said} (${why})`;
}

/**
 * Say why an entry must not be offered to a person, to read on after `for`: what speaks against it for everybody, then each
 * trait of the person for which it is to be avoided, with the first sentence of why.
 */
export function sayWithheld({ general, cautions }: Pick<Judged, "general" | "cautions">, { traits }: Person): string {
  const forAll = general.flatMap(({ verdict, reason }) => (verdict === "avoid" ? [takeFirst(reason)] : []));
  const forPerson = cautions.flatMap((caution) =>
    caution.level === "avoid" && traits?.[caution.trait] === "yes" ? [sayTrait(caution)] : [],
  );
  const reasons = [...forAll, ...forPerson];
  return `${reasons.length > 1 ? "these reasons" : "this reason"}: ${reasons.join("; ")}.`;
}
