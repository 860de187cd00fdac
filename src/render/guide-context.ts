import type { Catalog } from "../catalog/catalog.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import type { Entry, EntryByKind } from "../schema/entry.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Line } from "./line.ts";
import { nameEmergency, type Services } from "./services.ts";

/** What the blocks of one guide are built with: look-ups, and the numbers of the sources in order of first use. */
export interface GuideContext {
  readonly catalog: Catalog;
  /** The ids that the guide shows in full. */
  readonly shown: ReadonlySet<string>;
  readonly services: Services;
  get<K extends Kind>(kind: K, id: string): EntryByKind[K] | undefined;
  /** Put the names of the reader's services into a text. */
  say(text: string): string;
  /** Make a line of text with the numbers of its sources. */
  line(text: string, references?: readonly string[]): Line;
  /** The ids of the sources so far, in the order of their numbers. */
  listSources(): readonly string[];
  /** Remember that an entry was used, for the dates and the review of the guide. */
  use(entry: Entry): void;
  listUsed(): readonly Entry[];
}

/** Create the context for one guide. */
export function createGuideContext(
  catalog: Catalog,
  shown: ReadonlySet<string>,
  services: Services = {},
): GuideContext {
  const { byId } = indexCatalog(catalog);
  const sources: string[] = [];
  const used = new Set<Entry>();
  const numberOf = (id: string) => {
    const entry = byId.get(id);
    if (entry?.kind !== "reference") return [];
    if (!sources.includes(id)) sources.push(id);
    return [sources.indexOf(id) + 1];
  };
  return {
    catalog,
    shown,
    services,
    get<K extends Kind>(kind: K, id: string) {
      const isOfKind = (entry: Entry | undefined): entry is EntryByKind[K] => entry?.kind === kind;
      const entry = byId.get(id);
      return isOfKind(entry) ? entry : undefined;
    },
    say: (text) => nameEmergency(text, services),
    line: (text, references = []) => ({
      text: nameEmergency(text, services),
      cites: references.flatMap(numberOf).sort((a, b) => a - b),
    }),
    listSources: () => sources,
    use: (entry) => used.add(entry),
    listUsed: () => [...used],
  };
}
