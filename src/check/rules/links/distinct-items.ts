import { bodySections } from "../../../schema/body-sections.ts";
import { quote } from "../../../words/quote.ts";
import type { Prose } from "../../prose.ts";
import type { EntryRule } from "../../rule.ts";

/** List the texts that stand in a list a second time, with the way to each. */
function listRepeated(value: unknown, path: Prose["path"]): Prose[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => listRepeated(inner, [...path, name]));
  const seen = new Set<unknown>();
  return value.flatMap((item, index) => {
    if (typeof item !== "string") return listRepeated(item, [...path, index]);
    if (seen.has(item)) return [{ path: [...path, index], text: item }];
    seen.add(item);
    return [];
  });
}

/** A list holds each of its items once. */
export const distinctItems: EntryRule = {
  id: "distinct-items",
  severity: "error",
  scope: "entry",
  about: "A list of the front matter holds each of its items once.",
  why: "What stands there twice is shown twice, and often another item was meant.",
  examples: [
    {
      kind: "remedy",
      wrong: "goals: [prevent, prevent]",
      at: "prevent]",
      says: "Unexpected second `prevent` in one list, expected each item once, remove it",
      right: "goals: [prevent]",
    },
    {
      kind: "claim",
      wrong: "about: [right-remedy, right-remedy]",
      at: "right-remedy]",
      says: "Unexpected second `right-remedy` in one list, expected each item once, remove it",
      right: "about: [right-remedy]",
    },
  ],
  check({ fields = {}, kind, findPlace }) {
    const ofBody = new Set(kind ? bodySections[kind].map(({ field }) => field) : []);
    return Object.entries(fields).flatMap(([name, value]) => {
      if (ofBody.has(name)) return [];
      return listRepeated(value, [name]).map(({ path, text }) => ({
        place: findPlace(path),
        found: `second ${quote(text)} in one list`,
        expected: "each item once",
        advice: "remove it",
      }));
    });
  },
};
