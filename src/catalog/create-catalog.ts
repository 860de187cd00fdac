import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { withArticle } from "../words/with-article.ts";
import type { Catalog, CatalogIds, EntryOf, IdsOf, IdsOver, JoinedIds } from "./catalog.ts";
import { followMoved } from "./follow-moved.ts";
import { freeze } from "./freeze.ts";
import { joinLicenses } from "./join-licenses.ts";
import { requireAcyclic } from "./require-acyclic.ts";
import { requireCatalogOptions } from "./require-catalog-options.ts";
import { requireEntries } from "./require-entries.ts";
import { requireKeptWarnings } from "./require-kept-warnings.ts";
import { requireLinked } from "./require-linked.ts";
import { requireMoved } from "./require-moved.ts";
import { requireSharedQuestions } from "./require-shared-questions.ts";
import { sortEntries } from "./sort-entries.ts";

/** What a catalog says about itself. */
export interface CreateCatalogOptions<B extends CatalogIds = CatalogIds> {
  /** The version of the content. Default: `0.0.0`; with `extends` that of the catalog beneath, with `+own` for own entries or changed ids. */
  readonly version?: string | undefined;
  /**
   * The licence of the content, as an SPDX identifier. Default: `UNLICENSED`; with `extends` that of the catalog beneath,
   * with ` AND UNLICENSED` for own entries or changed ids.
   */
  readonly license?: string | undefined;
  /** Ids that were changed. */
  readonly moved?: readonly Moved[] | undefined;
  /**
   * A catalog that this one stands on, such as the built-in one. Its entries are in the new catalog as well; an entry
   * of your own with the same id takes the place of the other.
   */
  readonly extends?: Catalog<B> | undefined;
}

type Identified = Entry | Moved;

/** Name the version and the licence where nobody did: those of the catalog beneath hold for what is taken from it alone. */
function nameContent(own: readonly Identified[], base: Catalog | undefined): Pick<Catalog, "version" | "license"> {
  if (base === undefined) return { version: "0.0.0", license: "UNLICENSED" };
  const { version, license } = base;
  if (own.length === 0) return { version, license };
  const ownVersion = version.includes("+") ? version : `${version}+own`;
  return { version: ownVersion, license: joinLicenses(license, "UNLICENSED") };
}

function requireUnique(entries: readonly Identified[]): Map<string, Identified> {
  const seen = new Map<string, Identified>();
  for (const entry of entries) {
    const other = seen.get(entry.id);
    if (other)
      throw new TypeError(
        `Unexpected second entry \`${entry.id}\` (${other.kind}, ${entry.kind}), expected each id once`,
      );
    seen.set(entry.id, entry);
  }
  return seen;
}

/** Keep what a catalog beneath has and the new one does not replace. */
function keepBase<T extends Identified>(base: readonly T[], own: ReadonlyMap<string, Identified>): T[] {
  return base.filter((entry) => {
    const other = own.get(entry.id);
    if (other && other.kind !== entry.kind) {
      throw new TypeError(
        `Unexpected ${other.kind} \`${entry.id}\`, expected ${withArticle(entry.kind)} or another id, since the catalog beneath has it`,
      );
    }
    return other === undefined;
  });
}

/**
 * Create a catalog from entries that were checked before, for example by `remedykit build`.
 * The entries are frozen and sorted; their own order does not matter. Links to ids that were changed lead to the new ones.
 * With `extends` they stand over or beside those of another catalog, and every question is asked of both together.
 *
 * @throws TypeError that names what was given and what is allowed, when an entry has no kind, id, name or list that a question
 * relies on, or a value there that no list of words or range allows; an option is of another sort; two entries share an id;
 * two red flags ask about one finding in other words; a link that brings warnings (a stretch of a remedy, a broader condition,
 * a condition of a red flag) leads nowhere; an entry is a part, a form or another version of itself; an id of `moved` leads to
 * no entry of its kind; or what takes the place of an entry of the catalog beneath, or has become it, is of another kind or warns of
 * less: the conditions, tier and rule of a red flag, cautions, the count of harms, who decides.
 * @example
 * const own = createCatalog([], { version: "1.0.0", extends: catalog });
 * [own.version, own.entries.length === catalog.entries.length];
 * // => ["1.0.0", true]
 */
export function createCatalog<const E extends readonly Entry[], B extends CatalogIds>(
  entries: E,
  options: CreateCatalogOptions<B> & { readonly extends: Catalog<B> },
): Catalog<IdsOver<E, B>>;
export function createCatalog<const E extends readonly Entry[]>(
  entries: E,
  options?: CreateCatalogOptions & { readonly extends?: undefined },
): Catalog<IdsOf<E>>;
export function createCatalog(entries: readonly Entry[], options?: CreateCatalogOptions): Catalog;
export function createCatalog<I extends CatalogIds, B extends CatalogIds>(
  entries: readonly EntryOf<I, Kind>[],
  options: CreateCatalogOptions<B> & { readonly extends: Catalog<B> },
): Catalog<JoinedIds<I, B>>;
export function createCatalog<I extends CatalogIds = CatalogIds>(
  entries: readonly EntryOf<I, Kind>[],
  options?: CreateCatalogOptions,
): Catalog<I>;
export function createCatalog(
  entries: readonly EntryOf<CatalogIds, Kind>[],
  options: CreateCatalogOptions = {},
): Catalog {
  requireEntries(entries);
  requireCatalogOptions(options);
  const { moved = [], extends: base } = options;
  const named = nameContent([...entries, ...moved], base);
  const { version = named.version, license = named.license } = options;
  const own = requireUnique([...entries, ...moved]);
  const all = [...entries, ...keepBase(base?.entries ?? [], own)];
  const allMoved = [...moved, ...keepBase(base?.moved ?? [], own)];
  requireMoved(moved, all, allMoved);
  const linked = followMoved(all, allMoved);
  requireLinked(linked);
  requireAcyclic(linked);
  requireSharedQuestions(linked);
  if (base) requireKeptWarnings(base, linked, allMoved);
  const sorted = sortEntries(linked);
  // One after the other: to remember the parts of all entries at once takes longer than to freeze what several share again.
  for (const entry of sorted) freeze(entry);
  return Object.freeze({ version, license, entries: Object.freeze(sorted), moved: freeze(allMoved) });
}
