import { isKindWord } from "../catalog/require-entries.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { kinds as allKinds, type Kind } from "../schema/vocabulary/kind.ts";
import { sayOneOf, sayUnexpected } from "../words/say-unexpected.ts";
import type { SearchOptions } from "./search-options.ts";

function requireKinds(given: unknown): void {
  const argument = "options.kinds";
  if (!Array.isArray(given) || given.length === 0) {
    throw new TypeError(sayUnexpected({ given, argument, expected: "a list of kinds, left out to look in all" }));
  }
  for (const kind of given) {
    if (isKindWord(kind)) continue;
    throw new TypeError(sayUnexpected({ given: kind, argument, expected: sayOneOf(allKinds), candidates: allKinds }));
  }
}

function requireLimit(given: unknown): void {
  if (Number.isSafeInteger(given) && Number(given) >= 1) return;
  const message = sayUnexpected({ given, argument: "options.limit", expected: "a whole number, at least 1" });
  throw typeof given === "number" ? new RangeError(message) : new TypeError(message);
}

/** The options of a search, with what holds where nothing is given. */
export interface ReadSearchOptions {
  readonly kinds: readonly Kind[];
  readonly limit: number;
}

/**
 * Read the options of a search.
 *
 * @throws TypeError when there is an option or a kind that we do not have, or a limit that is no number.
 * @throws RangeError when the limit is no whole number from 1.
 */
export function readSearchOptions(options: SearchOptions = {}): ReadSearchOptions {
  requireKnownFields(options, ["kinds", "limit"]);
  const { kinds = allKinds, limit = 10 } = options;
  requireKinds(kinds);
  requireLimit(limit);
  return { kinds, limit };
}
