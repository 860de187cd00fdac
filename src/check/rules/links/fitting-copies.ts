import { findLostWarnings } from "../../../catalog/find-lost-warnings.ts";
import { followLinks } from "../../../catalog/follow-links.ts";
import { createFollower } from "../../../catalog/follow-moved.ts";
import type { LostWarning } from "../../../catalog/lost-warning.ts";
import type { Entry } from "../../../schema/entry.ts";
import type { Moved } from "../../../schema/moved.ts";
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

function isMoved(each: Entry | Moved): each is Moved {
  return "movedTo" in each;
}

function isEntry(each: Entry | Moved | undefined): each is Entry {
  return each !== undefined && !isMoved(each);
}

/** Tells the id that an id has become, in the files and in the catalog beneath. */
const followerOf = perContext(({ byId }: CheckContext) => {
  const all = [...byId.values()];
  return createFollower(all.filter(isEntry), all.filter(isMoved));
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
  why: "Over another catalog, warnings are only added: a sign, a caution or a harm that is left out would be missing from answers. Content that stands alone is free of this.",
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
    const follow = followerOf(context);
    const now = entry && (isMoved(entry) ? context.byId.get(follow(id)) : entry);
    if (!isEntry(replaced) || !isEntry(now) || entry === undefined) return [];
    return findLostWarnings(followLinks(replaced, follow), followLinks(now, follow)).map((lost) => {
      const { field, expected } = lost;
      if (!isMoved(entry)) return { place: findPlace([field]), found: sayGiven(lost), expected, advice: "put it back" };
      const found = `${sayGiven(lost)} of \`${now.id}\`, which \`${id}\` has become`;
      return { place: findPlace(["movedTo"]), found, expected, advice: "mend that entry, or lead to another" };
    });
  },
};
