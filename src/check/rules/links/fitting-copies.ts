import { findLostWarning } from "../../../catalog/find-lost-warning.ts";
import { fileStart } from "../../../source/file-start.ts";
import { quote } from "../../../words/quote.ts";
import { withArticle } from "../../../words/with-article.ts";
import type { CheckContext } from "../../check-context.ts";
import { nameKind } from "../../name-kind.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** What the catalog beneath has, by id. */
const beneath = perContext(
  ({ extends: { entries, moved } }: CheckContext) => new Map([...entries, ...moved].map((each) => [each.id, each])),
);

/** What takes the place of an entry of the catalog beneath is of its kind, and keeps what brings warnings. */
export const fittingCopies: ContentRule = {
  id: "fitting-copies",
  severity: "error",
  scope: "content",
  about:
    "An entry that takes the place of one of the catalog beneath is of its kind, and keeps the links that bring warnings.",
  why: "Apps keep ids. A condition without its broader one, or a red flag without a condition, would take warnings out of answers.",
  examples: [],
  needs: "extends",
  check({ id = "", kind, entry, findPlace }, context) {
    const replaced = beneath(context).get(id);
    if (replaced === undefined || kind === undefined) return [];
    if (replaced.kind !== kind) {
      const found = `${nameKind(kind)} with the id ${quote(id)}`;
      const expected = `${withArticle(nameKind(replaced.kind))}, as in the catalog beneath`;
      return [{ place: fileStart, found, expected, advice: "give the new entry another id" }];
    }
    if (!entry || "movedTo" in entry || "movedTo" in replaced) return [];
    const lost = findLostWarning(replaced, entry);
    if (lost === undefined) return [];
    const { field, given, expected } = lost;
    const what = given === undefined ? "missing field" : `${Array.isArray(given) ? "list" : quote(given)} for`;
    return [{ place: findPlace([field]), found: `${what} \`${field}\``, expected, advice: "put it back" }];
  },
};
