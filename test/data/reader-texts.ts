import { catalog } from "../../generated/catalog.ts";

/** A text of an entry with where it stands, such as `heat evidence.0.note`. */
export interface ReaderText {
  readonly place: string;
  readonly text: string;
}

/** Fields whose texts are ids, codes, addresses, words of a closed list, or a source's own title. */
const silent = new Set(
  `kind id facts review references conditions causes stretches equipment goals moments kindOfRemedy whoDecides
  outcome effect certainty ratedBy trait level muscle muscles role joint joints position fallRisk technique
  disclaimers type placement side easier harder inBed seated category verdict article tier rule group crosses
  broader bodyRegions condition entries unlikelyToHelp redFlag codes unit latinName`.split(/\s+/),
);

function listTexts(value: unknown, place: string): ReaderText[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (silent.has(name) ? [] : listTexts(part, `${place}.${name}`)));
}

/**
 * Every text that a reader may meet, with its place. References and the source article are left out: their titles
 * are other people's words, and what they found is said again where it is used.
 */
export const readerTexts: readonly ReaderText[] = catalog.entries.flatMap((entry) => {
  if (entry.kind === "reference" || entry.kind === "article") return [];
  const { id, ...fields } = entry;
  return listTexts(entry.kind === "claim" ? { ...fields, about: [] } : fields, id);
});
