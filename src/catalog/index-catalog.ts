import type { Entry } from "../schema/entry.ts";
import { type Kind, kinds } from "../schema/vocabulary/kind.ts";
import type { Catalog, CatalogIds } from "./catalog.ts";
import { findWhole } from "./find-whole.ts";
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
  /** The ids of what is a form or a part of an id itself, in catalog order. */
  readonly partsOf: ReadonlyMap<string, readonly string[]>;
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

/** Gather what is a form or a part of each id itself, in their order. */
function groupByWhole(entries: readonly Entry[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const entry of entries) {
    const whole = findWhole(entry);
    if (whole === undefined) continue;
    const list = groups.get(whole);
    if (list) list.push(entry.id);
    else groups.set(whole, [entry.id]);
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
    partsOf: groupByWhole(entries),
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
