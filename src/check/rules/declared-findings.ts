import type { Rule as RedFlagRule } from "../../schema/rule.ts";
import type { Path } from "../../source/find-yaml-place.ts";
import { didYouMean } from "../../words/find-nearest.ts";
import { quote } from "../../words/quote.ts";
import type { Rule } from "../rule.ts";

function listFindings(rule: RedFlagRule, path: Path): { id: string; path: Path }[] {
  if (typeof rule === "string") return [{ id: rule, path }];
  if ("all" in rule) return rule.all.flatMap((each, index) => listFindings(each, [...path, "all", index]));
  if ("any" in rule) return rule.any.flatMap((each, index) => listFindings(each, [...path, "any", index]));
  return "not" in rule ? listFindings(rule.not, [...path, "not"]) : [];
}

/** The rule of a red flag uses only findings that the red flag asks about. */
export const declaredFindings: Rule = {
  id: "declared-findings",
  about: "The rule of a red flag uses only findings that it asks about, so an app can ask.",
  check({ entry, findPlace }) {
    if (entry?.kind !== "red-flag" || "movedTo" in entry) return [];
    const asked = entry.findings.map((finding) => finding.id);
    return listFindings(entry.rule, ["rule"]).flatMap(({ id, path }) => {
      if (asked.includes(id)) return [];
      const advice = didYouMean(id, asked) ?? "add it there with its question";
      const found = `finding ${quote(id)}`;
      return [{ rule: "declared-findings", place: findPlace(path), found, expected: "an id under `findings`", advice }];
    });
  },
};
