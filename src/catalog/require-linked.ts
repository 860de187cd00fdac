import type { Entry } from "../schema/entry.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/** What would be lost where a link leads nowhere, with the kind that it must lead to. */
const links = {
  stretches: { to: "stretch", lost: "its cautions hold for the remedy" },
  broader: { to: "condition", lost: "its red flags hold for this one" },
  conditions: { to: "condition", lost: "answers about it need this sign" },
} as const;

/** A link that a warning comes by: the field that it is of, where it stands, and the id. */
interface WarningLink {
  readonly link: keyof typeof links;
  readonly at: string;
  readonly id: string;
}

function listItems(link: WarningLink["link"], ids: readonly string[]): readonly WarningLink[] {
  return ids.map((id, place) => ({ link, at: `${link}[${place}]`, id }));
}

function listWarningLinks(entry: Entry): readonly WarningLink[] {
  if (entry.kind === "remedy") return listItems("stretches", entry.stretches);
  if (entry.kind === "red-flag") return listItems("conditions", entry.conditions);
  if (entry.kind !== "condition" || entry.broader === undefined) return [];
  return [{ link: "broader", at: "broader", id: entry.broader }];
}

/**
 * Refuse a link by which a warning would come and that leads nowhere.
 *
 * @throws TypeError that names the link, what would be lost, and the nearest id.
 */
export function refuseLink(
  given: string,
  argument: string,
  link: WarningLink["link"],
  entries: readonly Entry[],
): never {
  const { to, lost } = links[link];
  const candidates = entries.filter(({ kind }) => kind === to).map(({ id }) => id);
  const expected = `the id of a ${to} of the catalog, since ${lost}`;
  throw new TypeError(sayUnexpected({ given, argument, expected, candidates }));
}

/**
 * Require that the links by which warnings come lead to entries: the stretches of a remedy, the condition that another is a
 * form of, and, where there are conditions at all, those of a red flag. Other links may lead out of a catalog, such as one that
 * holds a part of ours.
 *
 * @throws TypeError that names the entry, the link, what would be lost, and the nearest id.
 */
export function requireLinked(entries: readonly Entry[]): void {
  const kindOf = new Map(entries.map(({ id, kind }) => [id, kind]));
  const hasConditions = entries.some(({ kind }) => kind === "condition");
  for (const entry of entries) {
    if (entry.kind === "red-flag" && !hasConditions) continue;
    for (const { link, at, id } of listWarningLinks(entry)) {
      if (kindOf.get(id) === links[link].to) continue;
      const others = entries.filter((each) => each !== entry);
      refuseLink(id, `${entry.id}.${at}`, link, others);
    }
  }
}
