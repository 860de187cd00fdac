import { quote } from "../../../words/quote.ts";
import type { EntryRule } from "../../rule.ts";

/** Every number of a dose or an amount says where it comes from. */
export const basedDoses: EntryRule = {
  id: "based-doses",
  severity: "error",
  scope: "entry",
  about: "Every number of a dose or an amount says where it comes from.",
  why: "A reader must be able to tell what a trial used from what is only habit.",
  examples: [
    {
      kind: "stretch",
      wrong: `doses:
  - reps: {min: 4, max: 6}
    side: each
    basis: {type: custom}`,
      at: "custom",
      says: "Unexpected basis `custom` that says nothing more, expected a `note` or a source, say that no source gives the numbers",
      right: `doses:
  - reps: {min: 4, max: 6}
    side: each
    basis: {type: custom, note: We know of no source for a count.}`,
    },
    {
      kind: "remedy",
      wrong: "kindOfRemedy: drink\namount: {value: 250, unit: mL, per: a glass, note: A small glass.}",
      at: "{value: 250",
      says: "Unexpected amount without a source, expected at least 1 under `references`, name who gives it",
      right:
        "kindOfRemedy: drink\namount: {value: 250, unit: mL, per: a glass, note: A small glass., references: [right-reference]}",
    },
  ],
  check({ entry, findPlace }) {
    if (!entry || "movedTo" in entry) return [];
    if (entry.kind === "remedy" && entry.amount?.references.length === 0) {
      const expected = "at least 1 under `references`";
      return [
        { place: findPlace(["amount"]), found: "amount without a source", expected, advice: "name who gives it" },
      ];
    }
    if (entry.kind !== "stretch") return [];
    return entry.doses.flatMap(({ basis: { type, note, references } }, index) => {
      if (note !== undefined || references.length > 0) return [];
      return [
        {
          place: findPlace(["doses", index, "basis", "type"]),
          found: `basis ${quote(type)} that says nothing more`,
          expected: "a `note` or a source",
          advice: "say that no source gives the numbers",
        },
      ];
    });
  },
};
