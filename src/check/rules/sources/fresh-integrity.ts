import type { EntryRule } from "../../rule.ts";

/** The same day a year before; 29 February has none, yet sorts where it would be. */
function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** Whether a reference still stands was looked at within a year. */
export const freshIntegrity: EntryRule = {
  id: "fresh-integrity",
  severity: "warning",
  scope: "entry",
  about: "Whether a reference still stands was looked at within a year.",
  why: "Papers are corrected and taken back. It is a warning, so that content does not break a build by growing old.",
  examples: [
    {
      kind: "reference",
      wrong: "integrity: {status: corrected, checkedOn: 2025-11-25, how: Looked up at the publisher.}",
      at: "2025-11-25",
      says: "Unexpected check of `2025-11-25`, expected one within a year, look for notices again",
      right: "integrity: {status: corrected, checkedOn: 2025-11-26, how: Looked up at the publisher.}",
    },
  ],
  check({ entry, findPlace }, { today }) {
    if (entry?.kind !== "reference" || "movedTo" in entry || !entry.integrity) return [];
    const { checkedOn } = entry.integrity;
    if (checkedOn >= yearBefore(today)) return [];
    const place = findPlace(["integrity", "checkedOn"]);
    const found = `check of \`${checkedOn}\``;
    return [{ place, found, expected: "one within a year", advice: "look for notices again" }];
  },
};
