import type { Entry } from "../../../schema/entry.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckContext } from "../../check-context.ts";
import type { ContentRule, Finding } from "../../rule.ts";

/** Each way between two versions with the way back. */
const ways = [
  ["easier", "harder"],
  ["harder", "easier"],
] as const;

/** Find a stretch among the files. What the catalog beneath says is not for a contributor to mend. */
function stretchAt(id: string, { byId, pathsById }: CheckContext): Extract<Entry, { kind: "stretch" }> | undefined {
  const found = pathsById.has(id) ? byId.get(id) : undefined;
  return found?.kind === "stretch" && !("movedTo" in found) ? found : undefined;
}

/** A stretch with an easier version is, seen from there, a harder one. */
export const mutualLinks: ContentRule = {
  id: "mutual-links",
  severity: "warning",
  scope: "content",
  about: "An easier version names a harder one, and a harder version an easier one.",
  why: "Somebody who started with the easier version must find the way on. It may be another one than this.",
  examples: [
    {
      kind: "stretch",
      wrong: "easier: other-stretch",
      at: "other-stretch",
      says: "Unexpected `other-stretch` for `easier`, which has no `harder`, expected a way back, add `harder: right-stretch` there",
      right: "seated: other-stretch",
    },
    {
      kind: "stretch",
      wrong: "harder: other-stretch",
      at: "other-stretch",
      says: "Unexpected `other-stretch` for `harder`, which has no `easier`, expected a way back, add `easier: right-stretch` there",
      right: "seated: other-stretch",
    },
  ],
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "stretch" || "movedTo" in entry) return [];
    return ways.flatMap(([way, back]): Finding[] => {
      const id = entry[way];
      const target = id === undefined || id === entry.id ? undefined : stretchAt(id, context);
      // Two stretches that are each easier than the other go round in a circle, which is a matter of its own.
      if (!target || target[back] !== undefined || target[way] === entry.id) return [];
      const found = `${quote(id)} for \`${way}\`, which has no \`${back}\``;
      const advice = `add \`${back}: ${entry.id}\` there`;
      return [{ place: findPlace([way]), found, expected: "a way back", advice }];
    });
  },
};
