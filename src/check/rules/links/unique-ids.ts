import { fileStart } from "../../../source/file-start.ts";
import { quote } from "../../../words/quote.ts";
import { keptPerIds } from "../../kept-per-ids.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** Two ids with the same bare form would be exported under the same name. */
function bare(id: string): string {
  return id.replace(/-(?=\d)/g, "");
}

/** The first id of each bare form. One of the catalog beneath comes before any, since nobody can rename it here. */
const firstByBare = perContext(({ pathsById, extends: { entries } }) => {
  const first = new Map<string, string>();
  const beneath = entries.map(({ id }) => id);
  for (const id of [...beneath, ...[...pathsById.keys()].sort()]) if (!first.has(bare(id))) first.set(bare(id), id);
  return first;
});

/** No two files have the same id, whatever their folders, nor ids that differ only by a hyphen before a digit. */
export const uniqueIds: ContentRule = {
  id: "unique-ids",
  severity: "error",
  scope: "content",
  about: "No two files have the same id, so an id alone names an entry.",
  why: "The file name is the id, whatever the folder.",
  isFirm: true,
  examples: [],
  check: keptPerIds(({ id, path }, context) => {
    if (id === undefined) return [];
    const other = context.pathsById.get(id)?.find((each) => each !== path);
    if (other !== undefined) {
      const expected = `each id once: \`${other}\` has it as well`;
      return [{ place: fileStart, found: `second id ${quote(id)}`, expected, advice: "rename one of the two" }];
    }
    const like = firstByBare(context).get(bare(id));
    if (like === undefined || like === id) return [];
    const expected = `an id that differs from \`${like}\` by more than a hyphen`;
    return [{ place: fileStart, found: `id ${quote(id)}`, expected, advice: "rename this file" }];
  }),
};
