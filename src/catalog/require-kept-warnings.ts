import type { Entry } from "../schema/entry.ts";
import type { Moved } from "../schema/moved.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";

/**
 * Require that an entry which takes the place of another keeps the links by which warnings come: the broader condition of a
 * condition, and the conditions of a red flag. A copy without them would take signs of an emergency out of answers.
 *
 * @throws TypeError that names the entry, the link and what it was.
 */
export function requireKeptWarnings(base: readonly Entry[], own: ReadonlyMap<string, Entry | Moved>): void {
  for (const entry of base) {
    const other = own.get(entry.id);
    if (other === undefined || "movedTo" in other) continue;
    if (entry.kind === "condition" && other.kind === "condition") {
      if (entry.broader === undefined || entry.broader === other.broader) continue;
      const argument = `${entry.id}.broader`;
      const expected = `\`${entry.broader}\` as in the catalog beneath, since its red flags come by it`;
      throw new TypeError(sayUnexpected({ given: other.broader, argument, expected }));
    }
    if (entry.kind === "red-flag" && other.kind === "red-flag") {
      const lost = entry.conditions.find((id) => !other.conditions.includes(id));
      if (lost === undefined) continue;
      const expected = `a list with \`${lost}\` as in the catalog beneath, whose answers would miss this sign`;
      throw new TypeError(sayUnexpected({ given: other.conditions, argument: `${entry.id}.conditions`, expected }));
    }
  }
}
