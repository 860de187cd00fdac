import { didYouMean } from "../../../words/find-nearest.ts";
import { quote } from "../../../words/quote.ts";
import { perContext } from "../../per-context.ts";
import type { ContentRule } from "../../rule.ts";

/** The facts that the articles say. */
const factsOf = perContext(({ byId }) => {
  const facts = new Set<string>();
  for (const each of byId.values()) {
    if (each.kind === "article" && "says" in each) for (const fact of Object.keys(each.says)) facts.add(fact);
  }
  return facts;
});

/** Every fact that an entry carries is one that an article says. */
export const knownFacts: ContentRule = {
  id: "known-facts",
  severity: "error",
  scope: "content",
  about: "Every fact that an entry carries is one that an article says.",
  why: "The facts tell which sentences of the article an entry answers, so none is lost.",
  examples: [
    {
      kind: "stretch",
      wrong: "facts: [R11]",
      at: "R11",
      says: "Unexpected fact `R11`, expected a fact under `says` of an article, did you mean `R1`?",
      right: "facts: [R1]",
    },
  ],
  check({ entry, findPlace }, context) {
    if (!entry || "movedTo" in entry) return [];
    const known = factsOf(context);
    return entry.facts.flatMap((fact, index) => {
      if (known.has(fact)) return [];
      const advice = didYouMean(fact, [...known]) ?? "add it to the article";
      const expected = "a fact under `says` of an article";
      return [{ place: findPlace(["facts", index]), found: `fact ${quote(fact)}`, expected, advice }];
    });
  },
};
