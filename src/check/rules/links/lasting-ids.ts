import { idPattern } from "../../../schema/id-pattern.ts";
import { kindFolders, kinds } from "../../../schema/vocabulary/kind.ts";
import { fileStart } from "../../../source/file-start.ts";
import { withArticle } from "../../../words/with-article.ts";
import type { CheckContext } from "../../check-context.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** The kind that each id had in the last release. */
const publishedKinds = perContext(
  ({ published }) => new Map(published.filter(({ id }) => idPattern.test(id)).map(({ id, kind }) => [id, kind])),
);

/** The content folder, with a slash at its end, as the path of one of its entries tells it. */
function findRoot({ files }: CheckContext): string {
  const path = files.find(({ kind, id }) => kind !== undefined && id !== undefined)?.path ?? "";
  return path.replace(/[^\\/]*[\\/][^\\/]*$/, "");
}

/** What is said of each id that is gone, at the path where its file stood. */
function listGone(context: CheckContext): Finding[] {
  const root = findRoot(context);
  return [...publishedKinds(context)].flatMap(([id, was]) => {
    const kind = kinds.find((each) => each === was);
    if (kind === undefined || context.pathsById.has(id) || context.byId.has(id)) return [];
    const path = `${root}${kindFolders[kind]}/${id}.md`;
    const found = `missing file of the published id \`${id}\``;
    const advice = "bring it back, or leave `movedTo` there with the new id";
    return [{ path, place: fileStart, found, expected: "a file for every id of the last release", advice }];
  });
}

/** Every id of the last release is still there, as an entry of its kind or as a file that says where it moved. */
export const lastingIds: ContentRule = {
  id: "lasting-ids",
  severity: "error",
  scope: "content",
  about: "Every id of the last release is still there, as an entry of its kind or as a file with `movedTo`.",
  why: "Apps keep ids in links and saved lists. Ids never die and are never used for something else.",
  examples: [],
  needs: "published",
  check(file, context) {
    const { kind, id } = file;
    if (context.published.length === 0) return [];
    const gone = file === context.files[0] ? listGone(context) : [];
    const was = id === undefined ? undefined : publishedKinds(context).get(id);
    if (was === undefined || kind === undefined || was === kind || !kinds.some((each) => each === was)) return gone;
    const found = `${kind.replace("-", " ")} with the published id \`${id}\``;
    const expected = `${withArticle(was.replace("-", " "))}, as in the last release`;
    return [...gone, { place: fileStart, found, expected, advice: "give the new entry another id" }];
  },
};
