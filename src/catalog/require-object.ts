import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require an argument that is an object with fields.
 *
 * @throws TypeError when it is anything else.
 */
export function requireObject(given: unknown, argument: string): object {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given;
  throw new TypeError(sayUnexpected({ given, argument, expected: "an object" }));
}
