import type { Entry } from "../schema/entry.ts";

/** A link by which warnings come, and which a copy of an entry has lost. */
export interface LostWarning {
  readonly field: "broader" | "conditions";
  readonly given: unknown;
  readonly expected: string;
}

/**
 * Find the link by which warnings come and which an entry has lost that takes the place of another: the broader condition
 * of a condition, or a condition of a red flag. Without it, signs of an emergency would be missing from answers.
 */
export function findLostWarning(entry: Entry, copy: Entry): LostWarning | undefined {
  if (entry.kind === "condition" && copy.kind === "condition") {
    if (entry.broader === undefined || entry.broader === copy.broader) return undefined;
    const expected = `\`${entry.broader}\` as in the catalog beneath, since its red flags come by it`;
    return { field: "broader", given: copy.broader, expected };
  }
  if (entry.kind !== "red-flag" || copy.kind !== "red-flag") return undefined;
  const lost = entry.conditions.find((id) => !copy.conditions.includes(id));
  if (lost === undefined) return undefined;
  const expected = `a list with \`${lost}\` as in the catalog beneath, whose answers would miss this sign`;
  return { field: "conditions", given: copy.conditions, expected };
}
