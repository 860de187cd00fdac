import { requireObject } from "../../catalog/require-object.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";

/**
 * Require an object whose fields say something. A `Map` or a form has none of its own, so what it holds, such as a sign
 * that calls for help, would be lost without a word.
 *
 * @throws TypeError when it is anything else.
 */
export function requireFields(given: unknown, argument: string): object {
  const fields = requireObject(given, argument);
  if (!(Symbol.iterator in fields)) return fields;
  throw new TypeError(sayUnexpected({ given, argument, expected: "a plain object, no `Map` and no other collection" }));
}
