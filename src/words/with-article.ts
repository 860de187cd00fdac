/**
 * Put `a` or `an` before a noun of ours.
 *
 * @example
 * withArticle("equipment");
 * // => "an equipment"
 */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
