import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";

/**
 * Require a word of a closed list.
 *
 * @throws TypeError with the nearest word when it is none of them.
 */
export function requireWord(given: unknown, argument: string, words: readonly string[]): void {
  if (words.some((word) => word === given)) return;
  throw new TypeError(sayUnexpected({ given, argument, expected: sayOneOf(words), candidates: words }));
}
