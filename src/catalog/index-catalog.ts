import type { Entry } from "../schema/entry.ts";
import { type Kind, kinds } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { listLinks } from "./list-links.ts";
import { requireCatalog } from "./require-catalog.ts";

/** What a catalog is looked up with. */
export interface CatalogIndex {
  readonly byId: ReadonlyMap<string, Entry>;
  /** The entries of each kind, in catalog order. */
  readonly byKind: ReadonlyMap<Kind, readonly Entry[]>;
  readonly movedTo: ReadonlyMap<string, string>;
  /** The entries that link to an id, in catalog order. */
  readonly linkedFrom: ReadonlyMap<string, readonly Entry[]>;
  /** Answers of `listFamily` by id, kept since every question asks for them. */
  readonly families: Map<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<object, CatalogIndex>();

/** Gather the entries of each kind, in their order. */
function groupByKind(entries: readonly Entry[]): Map<Kind, Entry[]> {
  const groups = new Map(kinds.map((kind): [Kind, Entry[]] => [kind, []]));
  for (const entry of entries) groups.get(entry.kind)?.push(entry);
  return groups;
}

/** Gather the entries that link to each id, in their order. */
function groupByLink(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of new Set(listLinks(entry).map((link) => link.id))) {
      const list = groups.get(id);
      if (list) list.push(entry);
      else groups.set(id, [entry]);
    }
  }
  return groups;
}

function createIndex(entries: readonly Entry[], moved: Catalog["moved"]): CatalogIndex {
  let linkedFrom: CatalogIndex["linkedFrom"] | undefined;
  return {
    byKind: groupByKind(entries),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    movedTo: new Map(moved.map((each) => [each.id, each.movedTo])),
    get linkedFrom() {
      linkedFrom ??= groupByLink(entries);
      return linkedFrom;
    },
    families: new Map(),
  };
}

/**
 * Get the index of a catalog; it is made at the first question.
 *
 * @throws TypeError when it is no catalog.
 */
export function indexCatalog<I extends CatalogIds>(catalog: Catalog<I>): CatalogIndex {
  const known = indexes.get(catalog);
  if (known) return known;
  requireCatalog(catalog);
  const made = createIndex(catalog.entries, catalog.moved);
  indexes.set(catalog, made);
  return made;
}
