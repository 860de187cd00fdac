/**
 * Split a range that a person wrote in words into its two ends, or find nothing.
 *
 * @example
 * splitRange("10 to 15");
 * // => ["10", "15"]
 */
export function splitRange(text: string): readonly [min: string, max: string] | undefined {
  const [, min, max = min] = /^(\d{1,6})(?:\s*(?:-|–|to)\s*(\d{1,6}))?$/.exec(text) ?? [];
  return min === undefined || max === undefined ? undefined : [min, max];
}
