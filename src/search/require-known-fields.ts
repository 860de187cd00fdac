import { requireObject } from "../catalog/require-object.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require options with no field but ours. A misspelt one would change nothing without a word.
 *
 * @throws TypeError when it is no object, or has another field.
 */
export function requireKnownFields(given: unknown, known: readonly string[]): void {
  for (const field of Object.keys(requireObject(given, "options"))) {
    if (known.includes(field)) continue;
    const names = known.map((each) => `\`${each}\``).join(", ");
    const expected = `only ${names.replace(/, (?=[^,]*$)/, " and ")}`;
    throw new TypeError(sayUnexpected({ given: field, argument: "options", expected, candidates: known }));
  }
}
