import { followLinks } from "../../../catalog/follow-links.ts";
import { createFollower } from "../../../catalog/follow-moved.ts";
import { listEntriesById } from "../../../catalog/list-entries-by-id.ts";
import { findLostWarnings } from "../../../catalog/lost/find-lost-warnings.ts";
import type { LostWarning } from "../../../catalog/lost/lost-warning.ts";
import type { Entry } from "../../../schema/entry.ts";
import type { Moved } from "../../../schema/moved.ts";
import { fileStart } from "../../../source/file-start.ts";
import { quote } from "../../../words/quote.ts";
import { withArticle } from "../../../words/with-article.ts";
import type { CheckContext } from "../../check-context.ts";
import { nameKind } from "../../name-kind.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

function isMoved(each: Entry | Moved): each is Moved {
  return "movedTo" in each;
}

function isEntry(each: Entry | Moved | undefined): each is Entry {
  return each !== undefined && !isMoved(each);
}

/** What is looked up of the catalog beneath and of the files over it. All links lead to the ids of today. */
const sidesOf = perContext(({ byId, extends: base }: CheckContext) => {
  const all = [...byId.values()];
  const follow = createFollower(all.filter(isEntry), all.filter(isMoved));
  const toLinked = (entry: Entry | Moved | undefined) => (isEntry(entry) ? followLinks(entry, follow) : undefined);
  const was = new Map(listEntriesById(base));
  return {
    before: (id: string) => toLinked(was.get(id)),
    after: (id: string) => toLinked(byId.get(follow(id))),
  };
});

/** Say what a field holds, as the beginning of a message. */
function sayGiven({ field, given }: LostWarning): string {
  if (given === undefined) return `missing field \`${field}\``;
  const what = Array.isArray(given) ? "list" : typeof given === "object" ? "value" : quote(given);
  return `${what} for \`${field}\``;
}

/** What takes the place of an entry of the catalog beneath is of its kind, and warns of all that the entry warned of. */
export const fittingCopies: ContentRule = {
  id: "fitting-copies",
  severity: "error",
  scope: "content",
  about:
    "What takes the place of an entry of the catalog beneath, or what that entry has become, is of its kind and warns of no less.",
  why: "Over another catalog, warnings are only added: a sign or a caution that is left out, or one harm less, would be missing from answers. What other words say is the team's own. Content that stands alone is free of this.",
  isFirm: true,
  examples: [],
  needs: "extends",
  check({ id = "", kind, entry, findPlace }, context) {
    const sides = sidesOf(context);
    const replaced = sides.before(id);
    if (replaced === undefined || kind === undefined) return [];
    if (replaced.kind !== kind) {
      const found = `${nameKind(kind)} with the id ${quote(id)}`;
      const expected = `${withArticle(nameKind(replaced.kind))}, as in the catalog beneath`;
      return [{ place: fileStart, found, expected, advice: "give the new entry another id" }];
    }
    const now = entry && sides.after(id);
    if (now === undefined || entry === undefined) return [];
    return findLostWarnings(replaced, now, sides).map((lost) => {
      const { field, expected } = lost;
      if (!isMoved(entry)) return { place: findPlace([field]), found: sayGiven(lost), expected, advice: "put it back" };
      const found = `${sayGiven(lost)} of \`${now.id}\`, which \`${id}\` has become`;
      return { place: findPlace(["movedTo"]), found, expected, advice: "mend that entry, or lead to another" };
    });
  },
};
