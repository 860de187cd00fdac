import { quote } from "../../source/quote.ts";
import type { Rule } from "../rule.ts";

/** No two files have the same id, whatever their folders. */
export const uniqueIds: Rule = {
  id: "unique-ids",
  about: "No two files have the same id, so an id alone names an entry.",
  check({ id, path }, { pathsById }) {
    if (id === undefined) return [];
    const [first, ...others] = pathsById.get(id) ?? [];
    if (first === undefined || !others.includes(path)) return [];
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const expected = `each id once: it is taken by \`${first}\``;
    return [{ rule: "unique-ids", place, found: `second id ${quote(id)}`, expected, advice: "rename this file" }];
  },
};
