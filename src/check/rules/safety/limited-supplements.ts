import type { Remedy } from "../../../schema/remedy.ts";
import { swallowedKinds } from "../../../schema/swallowed-kinds.ts";
import type { CheckContext } from "../../check-context.ts";
import { hasDisclaimer } from "../../has-disclaimer.ts";
import type { ContentRule, Finding } from "../../rule.ts";

type Gap = Omit<Finding, "place"> & { readonly at: readonly string[]; readonly part?: "name" };

/** What is missing beside an amount to swallow. */
function listMissing({ kindOfRemedy, amount, cautions, interactions }: Remedy): string[] {
  const isLimited = amount?.maximumPerDay !== undefined || amount?.note !== undefined;
  const limit = isLimited ? [] : ["`maximumPerDay` or a `note` that says why there is none"];
  if (kindOfRemedy === "food" || kindOfRemedy === "drink") return limit;
  return [
    ...limit,
    ...(interactions.length > 0 ? [] : ["at least 1 under `interactions`"]),
    ...(cautions.length > 0 ? [] : ["at least 1 under `cautions`"]),
  ];
}

function listGaps(remedy: Remedy, context: CheckContext): Gap[] {
  const { kindOfRemedy, whoDecides, amount, disclaimers } = remedy;
  const gaps: Gap[] = [];
  if (amount && swallowedKinds.includes(kindOfRemedy)) {
    for (const expected of listMissing(remedy)) {
      gaps.push({ at: ["amount"], part: "name", found: "amount to take alone", expected, advice: "add it" });
    }
  }
  if (kindOfRemedy !== "supplement") return gaps;
  if (whoDecides === "self-care") {
    const found = "supplement that nobody is asked about";
    gaps.push({ at: ["whoDecides"], found, expected: "`ask-first`", advice: "let the reader ask a pharmacist first" });
  }
  if (!hasDisclaimer(disclaimers, "supplement", context)) {
    const expected = "a disclaimer with `type: supplement`";
    gaps.push({ at: ["kindOfRemedy"], found: "supplement without its disclaimer", expected, advice: "add it" });
  }
  return gaps;
}

/** Nobody is told to take something without its limit, and no supplement stands without who should ask first. */
export const limitedSupplements: ContentRule = {
  id: "limited-supplements",
  severity: "error",
  scope: "content",
  about: "An amount to take has its limit, and a supplement says who should ask first and what it does not go with.",
  why: "More is not better: too much of a mineral can do harm, and some stop a medicine from working.",
  examples: [
    {
      kind: "remedy",
      wrong: "kindOfRemedy: supplement\nwhoDecides: ask-first\ndisclaimers: []",
      at: "supplement",
      says: "Unexpected supplement without its disclaimer, expected a disclaimer with `type: supplement`, add it",
      right: "kindOfRemedy: supplement\nwhoDecides: ask-first\ndisclaimers: [right-supplement-disclaimer]",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: supplement\nwhoDecides: self-care\ndisclaimers: [right-supplement-disclaimer]",
      at: "self-care",
      says: "Unexpected supplement that nobody is asked about, expected `ask-first`, let the reader ask a pharmacist first",
      right: "kindOfRemedy: supplement\nwhoDecides: ask-first\ndisclaimers: [right-supplement-disclaimer]",
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: drink\namount: {value: 200, unit: mL, per: a cup, references: [right-reference]}",
      at: "amount",
      says: "Unexpected amount to take alone, expected `maximumPerDay` or a `note` that says why there is none, add it",
      right:
        "kindOfRemedy: drink\namount: {value: 200, unit: mL, per: a cup, maximumPerDay: 600, references: [right-reference]}",
    },
  ],
  check({ entry, findPlace }, context) {
    if (entry?.kind !== "remedy" || "movedTo" in entry) return [];
    return listGaps(entry, context).map(({ at, part, ...gap }) => ({ ...gap, place: findPlace(at, part) }));
  },
};
