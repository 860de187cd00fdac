import { requireEntry } from "../../catalog/require-entries.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";

/**
 * Require an entry that can suit a person or not.
 *
 * @throws TypeError when it is no remedy or stretch, or lacks what is looked at.
 */
export function requireJudged(entry: Remedy | Stretch): void {
  const given: unknown = entry;
  const kind = typeof given === "object" && given !== null && "kind" in given ? given.kind : undefined;
  if (kind !== "remedy" && kind !== "stretch") {
    throw new TypeError(sayUnexpected({ given, argument: "entry", expected: "a remedy or a stretch" }));
  }
  requireEntry(entry, "entry");
}
