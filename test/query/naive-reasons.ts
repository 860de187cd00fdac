import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Person } from "../../src/query/person.ts";
import { suitability } from "../../src/query/suitability.ts";
import { explainUnfit } from "../../src/query/withheld.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import type { Stretch } from "../../src/schema/stretch.ts";
import { traitMeanings } from "../../src/schema/vocabulary/trait.ts";

interface Reason {
  readonly level: string;
  readonly why: string;
}

/** What speaks against an entry for everybody. */
function explainGenerally(catalog: Catalog, entry: Remedy | Stretch): Reason[] {
  const unfit = explainUnfit(catalog, entry);
  if (unfit !== undefined) return [{ level: "avoid", why: unfit }];
  if (entry.kind === "stretch" || entry.whoDecides === "self-care") return [];
  const isPrescribed = entry.whoDecides === "clinician-only";
  const why = isPrescribed ? "A doctor or pharmacist decides about this." : "Ask a professional first.";
  return [{ level: "ask-first", why }];
}

function nameOf({ entries }: Catalog, id: string): string {
  const entry = entries.find((each) => each.id === id);
  return entry && "name" in entry ? entry.name : "";
}

/** What speaks against an entry for a person, strictest first: one reason a caution that is called up. */
export function listNaiveReasons(catalog: Catalog, entry: Remedy | Stretch, person: Person): Reason[] {
  const general = explainGenerally(catalog, entry);
  const called = suitability(catalog, entry, person).cautions.map(({ level, trait, why, from }) => {
    const said = traitMeanings[trait];
    const owner = from === entry.id ? "" : `“${nameOf(catalog, from)}”: `;
    return { level, why: `${said.slice(0, 1).toUpperCase()}${said.slice(1)}. ${owner}${why}` };
  });
  return ["avoid", "ask-first", "modify"].flatMap((level) =>
    [...general, ...called].filter((reason) => reason.level === level),
  );
}
