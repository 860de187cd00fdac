import { bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { ParsedBody } from "./parse-body.ts";
import type { Place, Problem } from "./problem.ts";

/** Find the headings that a kind needs and the body lacks, or has with nothing under them. */
export function findMissingSections(kind: Kind, { fields }: ParsedBody, end: Place): Problem[] {
  return bodySections[kind]
    .filter(({ field, required }) => required && (fields[field] ?? []).length === 0)
    .map(({ heading, holds }) => ({
      rule: "required-headings",
      place: end,
      found: `missing \`## ${heading}\``,
      expected: `it with ${holds === "steps" ? "a numbered list" : "at least 1 paragraph"} under it`,
      advice: "add it to the body",
    }));
}
