import { sayUnexpected } from "../words/say-unexpected.ts";
import { requireFields } from "./require-fields.ts";

/**
 * Require options with no field but ours. A misspelt one would change nothing without a word.
 *
 * @throws TypeError when it is no object, or has another field.
 */
export function requireKnownFields(given: unknown, known: readonly string[], argument = "options"): void {
  for (const field of Object.keys(requireFields(given, argument))) {
    if (known.includes(field)) continue;
    const names = known.map((each) => `\`${each}\``).join(", ");
    const expected = `only ${names.replace(/, (?=[^,]*$)/, " and ")}`;
    throw new TypeError(sayUnexpected({ given: field, argument, expected, candidates: known }));
  }
}
