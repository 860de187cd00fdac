import type { Entry, EntryByKind } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";

/** The ids of each kind. A compiled catalog lists them as literals, so that a wrong id in an app does not compile. */
export type CatalogIds = { readonly [K in Kind]: string } & {
  /** The ids of the findings that red flags ask about. Any text where it is left out. */
  readonly finding?: string;
};

/** The ids of the findings that a catalog asks about. */
export type FindingOf<I extends CatalogIds> = I extends { readonly finding: infer F extends string } ? F : string;

/** An entry of one kind with an id that the catalog has. */
export type EntryOf<I extends CatalogIds, K extends Kind> = K extends Kind
  ? EntryByKind[K] & { readonly id: I[K] }
  : never;

/** The ids of two catalogs together. */
export type JoinedIds<A extends CatalogIds, B extends CatalogIds> = { readonly [K in Kind]: A[K] | B[K] } & {
  readonly finding: FindingOf<A> | FindingOf<B>;
};

/** All entries together, frozen. Ask it with the questions of `remedykit` or `remedykit/query`. */
export interface Catalog<I extends CatalogIds = CatalogIds> {
  /** The version of the content. */
  readonly version: string;
  /** The licence of the content, as an SPDX identifier. */
  readonly license: string;
  /** Every entry: kinds in the order of `kinds`, and within a kind the ones to show first. */
  readonly entries: readonly EntryOf<I, Kind>[];
  /** Ids that were changed, with the id that is right now. */
  readonly moved: readonly Moved[];
}

/** The ids of some entries over a catalog: of a kind that has no entries, those of the catalog alone. */
export type IdsOver<E extends readonly Entry[], B extends CatalogIds> = [E[number]] extends [never]
  ? B
  : JoinedIds<IdsByKind<E>, B>;

/** The ids of some entries by kind: none of a kind that is not there. */
type IdsByKind<E extends readonly Entry[]> = {
  readonly [K in Kind]: Extract<E[number], { readonly kind: K }>["id"];
} & { readonly finding: Extract<E[number], { readonly kind: "red-flag" }>["findings"][number]["id"] };

/** The ids of some entries by kind: literals where the compiler sees them all, and plain texts where it does not. */
export type IdsOf<E extends readonly Entry[]> = [E[number]] extends [never]
  ? CatalogIds
  : string extends E[number]["id"]
    ? CatalogIds
    : IdsByKind<E>;
