import type { Moved } from "../../../schema/moved.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckContext } from "../../check-context.ts";
import { keptPerIds } from "../../kept-per-ids.ts";
import { linksOf } from "../../links-of.ts";
import { nameKind } from "../../name-kind.ts";
import type { ContentRule, Finding } from "../../rule.ts";
import { explainLink } from "./known-ids.ts";

const moved = "---\nmovedTo: right-cause\n---\n";

function explainMove({ id, kind, movedTo }: Moved, context: CheckContext): Omit<Finding, "place"> | undefined {
  const expected = "the id that the entry has now";
  if (movedTo === id) return { found: `${quote(id)} that leads to itself`, expected, advice: "name the new file" };
  const target = context.byId.get(movedTo);
  if (target && "movedTo" in target) {
    const found = `${quote(movedTo)} that was moved itself`;
    return { found, expected: `its new id \`${target.movedTo}\``, advice: "use the new id" };
  }
  return explainLink(movedTo, kind, context);
}

/** Every link uses the id that an entry has now, and an old id leads there in one step. */
export const movedIds: ContentRule = {
  id: "moved-ids",
  severity: "error",
  scope: "content",
  about: "Every link uses the id that an entry has now, and an old id leads there in one step.",
  why: "Ids never die: an old one stays as a file with `movedTo` alone. `remedykit check --fix` mends the links.",
  examples: [
    {
      kind: "remedy",
      wrong: "causes: [old-cause]",
      at: "old-cause",
      says: "Unexpected cause `old-cause`, expected its new id `right-cause`, use the new id",
      right: "causes: [right-cause]",
      beside: { "causes/old-cause.md": moved },
    },
  ],
  check: keptPerIds((file, context) => {
    const { entry, findPlace } = file;
    if (entry && "movedTo" in entry) {
      const problem = explainMove(entry, context);
      return problem ? [{ ...problem, place: findPlace(["movedTo"]) }] : [];
    }
    return linksOf(file).flatMap(({ path, to, id }) => {
      const target = context.byId.get(id);
      if (!target || !("movedTo" in target)) return [];
      const found = `${nameKind(to)} ${quote(id)}`;
      const expected = `its new id \`${target.movedTo}\``;
      return [{ place: findPlace(path), found, expected, advice: "use the new id" }];
    });
  }),
};
