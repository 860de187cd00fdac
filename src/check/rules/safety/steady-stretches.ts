import type { Stretch } from "../../../schema/stretch.ts";
import { quote } from "../../../words/quote.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Gap = Omit<Finding, "place"> & { readonly at: keyof Stretch };

function listGaps({ position, technique, fallRisk, support, cautions }: Stretch): Gap[] {
  const gaps: Gap[] = [];
  if (position === "standing" && fallRisk === "low") {
    const found = "fall risk `low` of a stretch that is done standing";
    gaps.push({ at: "fallRisk", found, expected: "`some` or `high`", advice: "mend the fall risk or the position" });
  }
  if (position === "standing" && technique === "static" && support === undefined) {
    const expected = "`support` to hold on to";
    gaps.push({ at: "position", found: "still stretch on the feet without a hold", expected, advice: "add `support`" });
  }
  if (fallRisk !== "low" && !cautions.some(({ trait }) => trait === "falls-easily")) {
    const found = `fall risk ${quote(fallRisk)} without a caution`;
    const expected = "a caution with `trait: falls-easily`";
    gaps.push({ at: "fallRisk", found, expected, advice: "say what a person who falls easily should do" });
  }
  return gaps;
}

/** Whoever could fall while stretching is told so, and has something to hold on to. */
export const steadyStretches: EntryRule = {
  id: "steady-stretches",
  severity: "error",
  scope: "entry",
  about: "Whoever could fall while stretching is told so, and has something to hold on to.",
  why: "People who stretch at night are often older and half asleep. A fall does more harm than a cramp.",
  examples: [
    {
      kind: "stretch",
      wrong: "technique: dynamic\nfallRisk: high\ncautions: []",
      at: "high",
      says: "Unexpected fall risk `high` without a caution, expected a caution with `trait: falls-easily`, say what a person who falls easily should do",
      right:
        "technique: dynamic\nfallRisk: high\ncautions: [{trait: falls-easily, level: avoid, why: You stand on one leg.}]",
    },
    {
      kind: "stretch",
      wrong: "position: standing\nfallRisk: low",
      at: "low",
      says: "Unexpected fall risk `low` of a stretch that is done standing, expected `some` or `high`, mend the fall risk or the position",
      right: "position: sitting\nfallRisk: low",
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "stretch" || "movedTo" in entry) return [];
    return listGaps(entry).map(({ at, ...gap }) => ({ ...gap, place: findPlace([at]) }));
  },
};
