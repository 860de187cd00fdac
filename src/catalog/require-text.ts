import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require an argument that is a text.
 *
 * @throws TypeError when it is anything else.
 */
export function requireText(given: unknown, argument: string): void {
  if (typeof given !== "string") throw new TypeError(sayUnexpected({ given, argument, expected: "a text" }));
}
