import type { Range } from "../schema/range.ts";

/**
 * Say a range with its unit.
 *
 * @example
 * formatRange({ min: 20, max: 30 }, "second");
 * // => "20 to 30 seconds"
 */
export function formatRange({ min, max }: Range, unit: string): string {
  const plural = max === 1 ? unit : `${unit}s`;
  return min === max ? `${max} ${plural}` : `${min} to ${max} ${plural}`;
}
