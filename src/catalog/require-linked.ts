import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/** A link that a warning comes by: where it stands, the kind it must lead to, and what would be lost. */
interface WarningLink {
  readonly field: string;
  readonly id: string;
  readonly to: Kind;
  readonly why: string;
}

function listWarningLinks(entry: Entry): readonly WarningLink[] {
  if (entry.kind === "remedy") {
    const why = "since its cautions hold for the remedy";
    return entry.stretches.map((id, place) => ({ field: `stretches[${place}]`, id, to: "stretch", why }));
  }
  if (entry.kind !== "condition" || entry.broader === undefined) return [];
  const why = "since its red flags hold for this one";
  return [{ field: "broader", id: entry.broader, to: "condition", why }];
}

/**
 * Require that the links by which warnings come lead to entries: the stretches of a remedy, and the condition that another
 * is a form of. Other links may lead out of a catalog, such as one that holds a part of ours.
 *
 * @throws TypeError that names the entry, the link, what would be lost, and the nearest id.
 */
export function requireLinked(entries: readonly Entry[]): void {
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  for (const entry of entries) {
    for (const { field, id, to, why } of listWarningLinks(entry)) {
      if (kindOf.get(id) === to) continue;
      const candidates = entries.filter(({ kind }) => kind === to).map((each) => each.id);
      const expected = `the id of a ${to} of the catalog, ${why}`;
      throw new TypeError(sayUnexpected({ given: id, argument: `${entry.id}.${field}`, expected, candidates }));
    }
  }
}
