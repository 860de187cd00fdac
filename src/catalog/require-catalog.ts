import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require a catalog: what `createCatalog` gives.
 *
 * @throws TypeError when it is anything else.
 */
export function requireCatalog(given: unknown, argument = "catalog"): void {
  const isObject = typeof given === "object" && given !== null;
  if (
    isObject &&
    "entries" in given &&
    "moved" in given &&
    Array.isArray(given.entries) &&
    Array.isArray(given.moved)
  ) {
    return;
  }
  const expected = "a catalog, such as `catalog` of remedykit or what `createCatalog` gives";
  throw new TypeError(sayUnexpected({ given, argument, expected }));
}
