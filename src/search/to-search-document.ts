import type { Entry } from "../schema/entry.ts";

/**
 * Where a search looks, by how much it tells: the name; the other names, of a muscle also the Latin and the plain one; the words
 * of the id; the summary, or what stands for one; and what else a reader may look for.
 */
export const searchFields = ["name", "aliases", "words", "summary", "more"] as const;

export type SearchField = (typeof searchFields)[number];

/** Tell whether a name is that of a place where a search looks. */
export function isSearchField(name: string): name is SearchField {
  return searchFields.some((each) => each === name);
}

/** The texts of an entry that a search looks at, by how much they tell. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: Entry["kind"];
  readonly name: string;
  /** Other names: aliases, the Latin and the plain name of a muscle. */
  readonly aliases: string;
  /** The words of the id. */
  readonly words: string;
  readonly summary: string;
  /** What else a reader may look for: questions of red flags, what a condition is taken for, who must take care. */
  readonly more: string;
}

/** Say in a few sentences what an entry of a kind without a summary is about. */
function summarise(entry: Entry): string {
  switch (entry.kind) {
    case "red-flag":
      return `${entry.sign}. ${entry.mayMean}`;
    case "claim":
      return entry.statement;
    case "reference":
      return `${entry.title}. ${entry.authors}`;
    case "article":
      return `${entry.title}. ${entry.author}`;
    case "disclaimer":
      return entry.text.join(" ");
    case "muscle":
      return entry.about.join(" ");
    default:
      return entry.summary;
  }
}

function listMore(entry: Entry): readonly string[] {
  if (entry.kind === "red-flag") return entry.findings.map(({ ask }) => ask);
  if (entry.kind === "condition") return entry.lookalikes.map(({ name }) => name);
  if (entry.kind === "cause") return entry.about;
  // Who must take care: a reader with glaucoma looks for what to leave out.
  if (entry.kind === "remedy" || entry.kind === "stretch") {
    return entry.cautions.map(({ trait }) => trait.replaceAll("-", " "));
  }
  return [];
}

/** Gather the texts of an entry that a search looks at. */
export function toSearchDocument(entry: Entry): SearchDocument {
  const { id, kind, name, aliases } = entry;
  const muscle = kind === "muscle" ? [entry.plainName, entry.latinName ?? ""] : [];
  return {
    id,
    kind,
    name,
    aliases: [...aliases, ...muscle].join(" · "),
    words: id.replaceAll("-", " "),
    summary: summarise(entry),
    more: listMore(entry).join(" "),
  };
}
