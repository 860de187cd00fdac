import type { Entry } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/** What would be lost where a link leads nowhere, by the kind that it must lead to. */
const lost = {
  stretch: "its cautions hold for the remedy",
  condition: "its red flags hold for this one",
} as const satisfies Partial<Record<Kind, string>>;

/** A link that a warning comes by: where it stands, the kind it must lead to, and the id. */
interface WarningLink {
  readonly field: string;
  readonly id: string;
  readonly to: keyof typeof lost;
}

function listWarningLinks(entry: Entry): readonly WarningLink[] {
  if (entry.kind === "remedy") {
    return entry.stretches.map((id, place) => ({ field: `stretches[${place}]`, id, to: "stretch" }));
  }
  if (entry.kind !== "condition" || entry.broader === undefined) return [];
  return [{ field: "broader", id: entry.broader, to: "condition" }];
}

/**
 * Refuse a link by which a warning would come and that leads nowhere.
 *
 * @throws TypeError that names the link, what would be lost, and the nearest id.
 */
export function refuseLink(given: string, argument: string, to: WarningLink["to"], entries: readonly Entry[]): never {
  const candidates = entries.filter(({ kind }) => kind === to).map(({ id }) => id);
  const expected = `the id of a ${to} of the catalog, since ${lost[to]}`;
  throw new TypeError(sayUnexpected({ given, argument, expected, candidates }));
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
    for (const { field, id, to } of listWarningLinks(entry)) {
      if (kindOf.get(id) === to) continue;
      const others = entries.filter((each) => each !== entry);
      refuseLink(id, `${entry.id}.${field}`, to, others);
    }
  }
}
