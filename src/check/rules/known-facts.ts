import { didYouMean } from "../../words/find-nearest.ts";
import { quote } from "../../words/quote.ts";
import type { Rule } from "../rule.ts";

/** Every fact that an entry carries is a fact of an article. */
export const knownFacts: Rule = {
  id: "known-facts",
  about: "Every fact that an entry carries is one that an article says.",
  check({ entry, findPlace }, { byId }) {
    if (!entry || "movedTo" in entry) return [];
    const known = [...byId.values()].flatMap((each) =>
      each.kind === "article" && "says" in each ? Object.keys(each.says) : [],
    );
    return entry.facts.flatMap((fact, index) => {
      if (known.includes(fact)) return [];
      const advice = didYouMean(fact, known) ?? "add it to the article";
      const expected = "a fact under `says` of an article";
      return [
        { rule: "known-facts", place: findPlace(["facts", index]), found: `fact ${quote(fact)}`, expected, advice },
      ];
    });
  },
};
