import type { Kind } from "../schema/vocabulary/kind.ts";

/** Options of a {@link Search}. */
export interface SearchOptions<K extends Kind = Kind> {
  /** Only entries of these kinds, at least one. Default: all. */
  readonly kinds?: readonly K[] | undefined;
  /** At most this many, a whole number from 1. Default 10. */
  readonly limit?: number | undefined;
}
