import { bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { ParsedBody } from "./parse-body.ts";
import type { Place, Problem } from "./problem.ts";

/**
 * Find the headings that a kind needs and the body lacks, or has with nothing under them. A body with a wrong heading or
 * with something that is no plain text is not said to lack a heading as well: mending the one mends the other.
 */
export function findMissingSections(kind: Kind, { fields, places, problems }: ParsedBody, end: Place): Problem[] {
  if (problems.length > 0) return [];
  return bodySections[kind]
    .filter(({ field, required }) => required && (fields[field] ?? []).length === 0)
    .map(({ heading, field, holds }) => {
      const place = places.get(field)?.[0];
      const holding = holds === "steps" ? "a numbered list" : "at least 1 paragraph";
      return {
        rule: "required-headings",
        place: place ?? end,
        found: `${place ? "empty" : "missing"} \`## ${heading}\``,
        expected: `it with ${holding} under it`,
        advice: place ? "write it below the heading" : "add it to the body",
      };
    });
}
