import { ladders, leadsBack, readLadder } from "../../../catalog/leads-back.ts";
import type { Entry } from "../../../schema/entry.ts";
import type { Kind } from "../../../schema/vocabulary/kind.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckContext } from "../../check-context.ts";
import type { ContentRule } from "../../rule.ts";

/** The kinds that have such fields. */
const climbing: ReadonlySet<Kind> = new Set<Kind>(["condition", "muscle", "stretch"]);

/** Find an entry; what was moved has no fields that lead on. */
function findEntry({ byId }: CheckContext, id: string): Entry | undefined {
  const entry = byId.get(id);
  return entry && !("movedTo" in entry) ? entry : undefined;
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
      .filter((ladder) => leadsBack(entry, ladder, (id) => findEntry(context, id)))
      .map((ladder) => ({
        place: findPlace([ladder]),
        found: `${quote(readLadder(entry, ladder))} for \`${ladder}\`, which leads back to this entry`,
        expected: "a way that ends",
        advice: "remove one of the links",
      }));
  },
};
