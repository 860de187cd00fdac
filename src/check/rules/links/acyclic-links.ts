import type { Entry } from "../../../schema/entry.ts";
import type { Kind } from "../../../schema/vocabulary/kind.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckContext } from "../../check-context.ts";
import type { ContentRule } from "../../rule.ts";

/** The fields that lead from an entry to one of its own kind, step by step. */
const ladders = ["broader", "group", "easier", "harder", "inBed", "seated"] as const;

/** The kinds that have such fields. */
const climbing: ReadonlySet<Kind> = new Set<Kind>(["condition", "muscle", "stretch"]);

function next(entry: Entry, field: (typeof ladders)[number]): string | undefined {
  const id: unknown = Object.getOwnPropertyDescriptor(entry, field)?.value;
  return typeof id === "string" ? id : undefined;
}

/** Follow one field from entry to entry; tell whether it comes back to where it started. */
function comesBack(start: Entry, field: (typeof ladders)[number], { byId }: CheckContext): boolean {
  const seen = new Set<string>();
  for (let id = next(start, field); id !== undefined && !seen.has(id); ) {
    if (id === start.id) return true;
    seen.add(id);
    const entry = byId.get(id);
    id = entry && !("movedTo" in entry) ? next(entry, field) : undefined;
  }
  return false;
}

/** No entry is a part, a form or another version of itself, by whatever way. */
export const acyclicLinks: ContentRule = {
  id: "acyclic-links",
  severity: "error",
  scope: "content",
  about: "No entry is a part, a form or another version of itself, by whatever way.",
  why: "Who follows the easier version again and again must come to an end.",
  examples: [
    {
      kind: "stretch",
      wrong: "seated: right-stretch",
      at: "right-stretch",
      says: "Unexpected `right-stretch` for `seated`, which leads back to this entry, expected a way that ends, remove one of the links",
      right: "seated: other-stretch",
    },
  ],
  check({ entry, findPlace }, context) {
    if (!entry || "movedTo" in entry || !climbing.has(entry.kind)) return [];
    return ladders
      .filter((field) => comesBack(entry, field, context))
      .map((field) => ({
        place: findPlace([field]),
        found: `${quote(next(entry, field))} for \`${field}\`, which leads back to this entry`,
        expected: "a way that ends",
        advice: "remove one of the links",
      }));
  },
};
