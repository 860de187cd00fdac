import { quote } from "../../../words/quote.ts";
import { hasDisclaimer } from "../../has-disclaimer.ts";
import type { ContentRule } from "../../rule.ts";

/** Wherever a medicine is the cause or the remedy, the reader is told not to change one alone. */
export const guardedMedicines: ContentRule = {
  id: "guarded-medicines",
  severity: "error",
  scope: "content",
  about: "Wherever a medicine is the cause or the remedy, the reader is told not to change one alone.",
  why: "Who reads that a medicine may bring cramps on could stop it. That can do far more harm than a cramp.",
  examples: [
    {
      kind: "cause",
      wrong: "category: medicine\ndisclaimers: []",
      at: "medicine",
      says: "Unexpected `medicine` without its disclaimer, expected a disclaimer with `type: medicine`, add it",
      right: "category: medicine\ndisclaimers: [right-medicine-disclaimer]",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: medicine-review\ndisclaimers: []",
      at: "medicine-review",
      says: "Unexpected `medicine-review` without its disclaimer, expected a disclaimer with `type: medicine`, add it",
      right: "kindOfRemedy: medicine-review\ndisclaimers: [right-medicine-disclaimer]",
    },
  ],
  check({ entry, findPlace }, context) {
    if (!entry || "movedTo" in entry || !("disclaimers" in entry)) return [];
    const [field, value] =
      entry.kind === "cause"
        ? ["category", entry.category]
        : entry.kind === "remedy"
          ? ["kindOfRemedy", entry.kindOfRemedy]
          : [];
    if (field === undefined || (value !== "medicine" && value !== "medicine-review")) return [];
    if (hasDisclaimer(entry.disclaimers, "medicine", context)) return [];
    const expected = "a disclaimer with `type: medicine`";
    return [{ place: findPlace([field]), found: `${quote(value)} without its disclaimer`, expected, advice: "add it" }];
  },
};
