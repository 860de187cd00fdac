import type { Rule as RedFlagRule } from "../../../schema/rule.ts";
import type { Path } from "../../../source/find-yaml-place.ts";
import { didYouMean } from "../../../words/find-nearest.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule } from "../../rule.ts";

function listFindings(rule: RedFlagRule, path: Path): { id: string; path: Path }[] {
  if (typeof rule === "string") return [{ id: rule, path }];
  if ("all" in rule) return rule.all.flatMap((each, index) => listFindings(each, [...path, "all", index]));
  if ("any" in rule) return rule.any.flatMap((each, index) => listFindings(each, [...path, "any", index]));
  return "not" in rule ? listFindings(rule.not, [...path, "not"]) : [];
}

/** The rule of a red flag uses only findings that the red flag asks about. */
export const declaredFindings: EntryRule = {
  id: "declared-findings",
  severity: "error",
  scope: "entry",
  about: "The rule of a red flag uses only findings that it asks about, so an app can ask.",
  why: "A finding that nobody asks about is never answered, and the red flag never raised.",
  examples: [
    {
      kind: "red-flag",
      wrong: "rule: right-sing",
      at: "right-sing",
      says: "Unexpected finding `right-sing`, expected an id under `findings`, did you mean `right-sign`?",
      right: "rule: right-sign",
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "red-flag" || "movedTo" in entry) return [];
    const asked = entry.findings.map((finding) => finding.id);
    return listFindings(entry.rule, ["rule"]).flatMap(({ id, path }) => {
      if (asked.includes(id)) return [];
      const advice = didYouMean(id, asked) ?? "add it there with its question";
      const found = `finding ${quote(id)}`;
      return [{ place: findPlace(path), found, expected: "an id under `findings`", advice }];
    });
  },
};
