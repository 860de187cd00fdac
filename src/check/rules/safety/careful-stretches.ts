import type { Stretch } from "../../../schema/stretch.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Gap = Omit<Finding, "place"> & { readonly at: keyof Stretch };

/** The calf, where a clot can feel like a cramp. */
const calf: ReadonlySet<string> = new Set(["calf-muscles", "gastrocnemius", "soleus"]);

function listGaps({ technique, targets, cautions, stopIf }: Stretch): Gap[] {
  const gaps: Gap[] = [];
  if (technique === "static" && !cautions.some(({ trait, level }) => trait === "recent-injury" && level !== "modify")) {
    const expected = "a caution with `trait: recent-injury` and `level: ask-first`";
    const advice = "say why a part that is still healing may not be ready";
    gaps.push({ at: "technique", found: "still stretch without a caution after an injury", expected, advice });
  }
  const isOfCalf = targets.some(({ muscle }) => calf.has(muscle));
  if (isOfCalf && technique !== "dynamic" && !stopIf.some((sign) => sign.includes("swollen, red or warm"))) {
    const found = "stretch of the calf that does not stop at the signs of a clot";
    const expected = "`the leg is swollen, red or warm` under `stopIf`";
    gaps.push({ at: "stopIf", found, expected, advice: "add it" });
  }
  return gaps;
}

/** Who pulls or presses a muscle knows when not to, and when to stop. */
export const carefulStretches: EntryRule = {
  id: "careful-stretches",
  severity: "error",
  scope: "entry",
  about:
    "A still stretch sends people with a fresh injury to ask first, and one of the calf stops at the signs of a clot.",
  why: "To pull a muscle that is healing can tear it again. To press or pull a calf with a clot in it can set the clot free.",
  examples: [
    {
      kind: "stretch",
      wrong:
        "technique: static\ncautions: [{trait: falls-easily, level: modify, why: You could fall. Hold on to a wall.}]",
      at: "static",
      says: "Unexpected still stretch without a caution after an injury, expected a caution with `trait: recent-injury` and `level: ask-first`, say why a part that is still healing may not be ready",
      right:
        "technique: static\ncautions: [{trait: falls-easily, level: modify, why: You could fall. Hold on to a wall.}, {trait: recent-injury, level: ask-first, why: A muscle that is healing may not be ready.}]",
    },
    {
      kind: "stretch",
      wrong: "targets: [{muscle: soleus, role: main}]\nstopIf: [it hurts]",
      at: "[it hurts]",
      says: "Unexpected stretch of the calf that does not stop at the signs of a clot, expected `the leg is swollen, red or warm` under `stopIf`, add it",
      right: 'targets: [{muscle: soleus, role: main}]\nstopIf: [it hurts, "the leg is swollen, red or warm"]',
      beside: {
        "muscles/soleus.md":
          "---\nname: Soleus\nreview: {reviewedOn: 2026-11-23, nextReviewOn: 2027-11-23, by: none-yet}\nplainName: lower calf muscle\nlevel: muscle\n---\n",
      },
    },
  ],
  check({ entry, findPlace }) {
    if (entry?.kind !== "stretch" || "movedTo" in entry) return [];
    return listGaps(entry).map(({ at, ...gap }) => ({ ...gap, place: findPlace([at]) }));
  },
};
