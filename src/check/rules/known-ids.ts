import { listLinksIn } from "../../catalog/list-links.ts";
import { idPattern } from "../../schema/id-pattern.ts";
import type { Moved } from "../../schema/moved.ts";
import { kindFolders } from "../../schema/vocabulary/kind.ts";
import type { Problem } from "../../source/problem.ts";
import { didYouMean } from "../../words/find-nearest.ts";
import { quote } from "../../words/quote.ts";
import { withArticle } from "../../words/with-article.ts";
import type { CheckContext, Rule } from "../rule.ts";

function nameOf(to: string): string {
  return to === "any" ? "entry" : to.replace("-", " ");
}

function explain(id: string, to: string, { byId, pathsById }: CheckContext): Omit<Problem, "place"> | undefined {
  const target = byId.get(id);
  const found = `${nameOf(to)} ${quote(id)}`;
  if (target && "movedTo" in target) {
    return { rule: "moved-ids", found, expected: `its new id \`${target.movedTo}\``, advice: "use the new id" };
  }
  if (target && to !== "any" && target.kind !== to) {
    const expected = `the id of ${withArticle(nameOf(to))}`;
    return { rule: "known-ids", found, expected, advice: `\`${id}\` is ${withArticle(nameOf(target.kind))}` };
  }
  if (target || (pathsById.has(id) && !byId.has(id))) return undefined;
  const candidates = [...byId.values()].filter((each) => to === "any" || each.kind === to).map((each) => each.id);
  const folder = Object.entries(kindFolders).find(([kind]) => kind === to)?.[1];
  const expected = folder ? `a file \`${folder}/${id}.md\`` : "the id of an entry";
  return { rule: "known-ids", found, expected, advice: didYouMean(id, candidates) ?? "add the file or mend the id" };
}

function explainMove({ id, kind, movedTo }: Moved, context: CheckContext): Omit<Problem, "place"> | undefined {
  if (movedTo !== id) return explain(movedTo, kind, context);
  const expected = "the id that the entry has now";
  return { rule: "moved-ids", found: `${quote(id)} that leads to itself`, expected, advice: "name the new file" };
}

/** Every id in an entry leads to an entry of the right kind, under the id it has now. */
export const knownIds: Rule = {
  id: "known-ids",
  about: "Every id leads to an entry of the right kind, so no link is dead.",
  check({ kind, entry, fields, findPlace }, context) {
    if (entry && "movedTo" in entry) {
      const problem = explainMove(entry, context);
      return problem ? [{ ...problem, place: findPlace(["movedTo"]) }] : [];
    }
    if (kind === undefined) return [];
    const links = listLinksIn(kind, fields).filter(({ id }) => idPattern.test(id));
    return links.flatMap(({ path, to, id }) => {
      const problem = explain(id, to, context);
      return problem ? [{ ...problem, place: findPlace(path) }] : [];
    });
  },
};
