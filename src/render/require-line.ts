import { requireText } from "../catalog/require-text.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require a text that can be said on one line. What stands around it does not count.
 *
 * @throws TypeError when it is no text, or has more than one line.
 */
export function requireLine(given: string, argument: string): void {
  requireText(given, argument);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given.trim())) {
    throw new TypeError(sayUnexpected({ given, argument, expected: "a text on one line" }));
  }
}
