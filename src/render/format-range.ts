import { requireFields } from "../catalog/require-fields.ts";
import { requireText } from "../catalog/require-text.ts";
import type { Range } from "../schema/range.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Say a range with its unit.
 *
 * @throws TypeError when it has no two numbers, or the unit is no text.
 * @example
 * formatRange({ min: 20, max: 30 }, "second");
 * // => "20 to 30 seconds"
 */
export function formatRange(range: Range, unit: string): string {
  requireFields(range, "range");
  const { min, max } = range;
  for (const [name, given] of Object.entries({ min, max })) {
    if (Number.isFinite(given)) continue;
    throw new TypeError(sayUnexpected({ given, argument: `range.${name}`, expected: "a number" }));
  }
  requireText(unit, "unit");
  const plural = max === 1 ? unit : `${unit}s`;
  return min === max ? `${max} ${plural}` : `${min} to ${max} ${plural}`;
}
