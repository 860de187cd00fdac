import { quote } from "../../../words/quote.ts";
import type { CheckedEntry } from "../../check-context.ts";
import type { EntryRule, Finding } from "../../rule.ts";

type Uncited = readonly { readonly path: readonly (string | number)[]; readonly what: string }[];

/** List what an entry says without a source: the ways to it, and what it is called. */
function listUncited(entry: CheckedEntry["entry"]): Uncited {
  if (!entry || "movedTo" in entry) return [];
  if (entry.kind === "guide") {
    const isBare = entry.doNothing?.references.length === 0;
    return isBare ? [{ path: ["doNothing", "text"], what: "account of doing nothing" }] : [];
  }
  if (entry.kind === "claim") {
    const isBare = entry.verdict !== "unverified" && entry.references.length === 0;
    return isBare ? [{ path: ["verdict"], what: `verdict ${quote(entry.verdict)}` }] : [];
  }
  if (!("evidence" in entry)) return [];
  return entry.evidence.flatMap(({ effect, certainty, references }, index) => {
    if (references.length > 0) return [];
    if (effect !== "unclear") return [{ path: ["evidence", index, "effect"], what: `effect ${quote(effect)}` }];
    const what = `certainty ${quote(certainty)}`;
    return certainty === "none" ? [] : [{ path: ["evidence", index, "certainty"], what }];
  });
}

/** Everything that an entry says to be so names the study or the page that says it. */
export const citedEffects: EntryRule = {
  id: "cited-effects",
  severity: "error",
  scope: "entry",
  about: "Every effect, certainty and verdict names the study or page behind it.",
  why: "Only `unclear` with certainty `none`, and the verdict `unverified`, can stand alone: nothing was found.",
  examples: [
    {
      kind: "cause",
      wrong: `evidence:
  - outcome: cramps
    population: adults
    effect: association
    certainty: very-low
    ratedBy: ours`,
      at: "association",
      says: "Unexpected effect `association` without a source, expected at least 1 under `references`, name what it rests on",
      right: `evidence:
  - outcome: cramps
    population: adults
    effect: unclear
    certainty: none
    ratedBy: ours`,
    },
    {
      kind: "claim",
      wrong: "verdict: partly\nreferences: []",
      at: "partly",
      says: "Unexpected verdict `partly` without a source, expected at least 1 under `references`, name what it rests on",
      right: "verdict: partly\nreferences: [right-reference]",
    },
    {
      kind: "guide",
      wrong: "doNothing: {text: A cramp eases by itself.}",
      at: "A cramp eases",
      says: "Unexpected account of doing nothing without a source, expected at least 1 under `references`, name what it rests on",
      right: "doNothing: {text: A cramp eases by itself., references: [right-reference]}",
    },
  ],
  check({ entry, findPlace }) {
    return listUncited(entry).map(
      ({ path, what }): Finding => ({
        place: findPlace(path),
        found: `${what} without a source`,
        expected: "at least 1 under `references`",
        advice: "name what it rests on",
      }),
    );
  },
};
