import { kindFolders } from "../../../schema/vocabulary/kind.ts";
import { didYouMean } from "../../../words/find-nearest.ts";
import { quote } from "../../../words/quote.ts";
import { withArticle } from "../../../words/with-article.ts";
import type { CheckContext } from "../../check-context.ts";
import { keptPerIds } from "../../kept-per-ids.ts";
import { linksOf } from "../../links-of.ts";
import { nameKind } from "../../name-kind.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** The ids of each kind, those of `any` included. */
const idsOf = perContext(({ byId }) => {
  const ids = new Map<string, string[]>([["any", []]]);
  for (const { id, kind } of byId.values()) {
    ids.get("any")?.push(id);
    const known = ids.get(kind);
    if (known) known.push(id);
    else ids.set(kind, [id]);
  }
  return ids;
});

/** Say what is wrong with a link, or nothing. A link to an id that was moved is a matter of its own. */
export function explainLink(id: string, to: string, context: CheckContext): Omit<Finding, "place"> | undefined {
  const { byId, pathsById } = context;
  const target = byId.get(id);
  if (target && ("movedTo" in target || to === "any" || target.kind === to)) return undefined;
  const found = `${nameKind(to)} ${quote(id)}`;
  if (target) {
    const expected = `the id of ${withArticle(nameKind(to))}`;
    return { found, expected, advice: `\`${id}\` is ${withArticle(nameKind(target.kind))}` };
  }
  if (pathsById.has(id)) return undefined;
  const folder = Object.entries(kindFolders).find(([kind]) => kind === to)?.[1];
  const expected = folder ? `a file \`${folder}/${id}.md\`` : "the id of an entry";
  return { found, expected, advice: didYouMean(id, idsOf(context).get(to) ?? []) ?? "add the file or mend the id" };
}

/** Every id in an entry leads to an entry of the right kind. */
export const knownIds: ContentRule = {
  id: "known-ids",
  severity: "error",
  scope: "content",
  about: "Every id leads to an entry of the right kind, so no link is dead.",
  why: "An id is the name of a file in the folder of its kind, without `.md`. With `--extends`, it may be one of another catalog.",
  examples: [
    {
      kind: "remedy",
      wrong: "causes: [right-case]",
      at: "right-case",
      says: "Unexpected cause `right-case`, expected a file `causes/right-case.md`, did you mean `right-cause`?",
      right: "causes: [right-cause]",
    },
    {
      kind: "remedy",
      wrong: "equipment: [right-cause]",
      at: "right-cause",
      says: "Unexpected equipment `right-cause`, expected the id of an equipment, `right-cause` is a cause",
      right: "equipment: [right-equipment]",
    },
  ],
  check: keptPerIds((file, context) => {
    if (file.entry && "movedTo" in file.entry) return [];
    return linksOf(file).flatMap(({ path, to, id }) => {
      // `remedykit new` wrote it, and the rule `filled-in` says so.
      if (id === "todo" && file.text?.includes("TODO")) return [];
      const problem = explainLink(id, to, context);
      return problem ? [{ ...problem, place: file.findPlace(path) }] : [];
    });
  }),
};
