import { requireText } from "../catalog/require-text.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/** Far more than a reader types. Each word of a longer text would be looked for, which takes minutes for a book. */
const mostCharacters = 1000;

/**
 * Require a text to look for.
 *
 * @throws TypeError when it is no text.
 * @throws RangeError when it is longer than 1000 characters.
 */
export function requireSearchText(given: string): void {
  requireText(given, "text");
  if (given.length <= mostCharacters) return;
  const expected = `a text of at most ${mostCharacters} characters`;
  throw new RangeError(sayUnexpected({ given, argument: "text", expected }));
}
