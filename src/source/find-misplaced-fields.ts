import { bodySections } from "../schema/body-sections.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { quote } from "../words/quote.ts";
import type { FindPlace } from "./find-yaml-place.ts";
import type { Problem } from "./problem.ts";

/** Find fields in the front matter that the path or the body gives. */
export function findMisplacedFields(data: Record<string, unknown>, kind: Kind, findPlace: FindPlace): Problem[] {
  const problems: Problem[] = [];
  const report = (name: string, expected: string, advice: string) => {
    const place = findPlace([name], "name");
    problems.push({ rule: "known-fields", place, found: `field ${quote(name)}`, expected, advice });
  };
  for (const name of ["kind", "id"]) {
    if (Object.hasOwn(data, name)) report(name, "the path to give it", "remove it");
  }
  for (const { field, heading } of bodySections[kind]) {
    if (Object.hasOwn(data, field)) report(field, `it in the body under \`## ${heading}\``, "move it there");
  }
  return problems;
}
