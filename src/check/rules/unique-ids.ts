import { quote } from "../../words/quote.ts";
import type { Rule } from "../rule.ts";

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Two ids with the same bare form would be exported under the same name. */
function bare(id: string): string {
  return id.replace(/-(?=\d)/g, "");
}

/** No two files have the same id, whatever their folders, nor ids that differ only by a hyphen before a digit. */
export const uniqueIds: Rule = {
  id: "unique-ids",
  about: "No two files have the same id, so an id alone names an entry.",
  check({ id, path }, { pathsById }) {
    if (id === undefined) return [];
    const [first, ...others] = pathsById.get(id) ?? [];
    if (first !== undefined && others.includes(path)) {
      const expected = `each id once: it is taken by \`${first}\``;
      return [{ rule: "unique-ids", place, found: `second id ${quote(id)}`, expected, advice: "rename this file" }];
    }
    if (!/\d/.test(id)) return [];
    const like = [...pathsById.keys()].find((other) => other < id && bare(other) === bare(id));
    if (like === undefined) return [];
    const expected = `an id that differs from \`${like}\` by more than a hyphen`;
    return [{ rule: "unique-ids", place, found: `id ${quote(id)}`, expected, advice: "rename this file" }];
  },
};
