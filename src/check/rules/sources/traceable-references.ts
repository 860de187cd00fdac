import type { EntryRule } from "../../rule.ts";

/** A reference that was seen at its source says where it can be seen. */
export const traceableReferences: EntryRule = {
  id: "traceable-references",
  severity: "error",
  scope: "entry",
  about: "A reference that was seen at its source says where: `doi`, `pmid`, `pmcid` or `url`.",
  why: "Who doubts a statement must be able to look at what it rests on.",
  examples: [],
  check({ entry, findPlace }) {
    if (entry?.kind !== "reference" || "movedTo" in entry || entry.verified !== "primary") return [];
    const { doi, pmid, pmcid, url } = entry;
    if ([doi, pmid, pmcid, url].some((each) => each !== undefined)) return [];
    const advice = "add one, or say `verified: mirror` where only a copy was seen";
    const found = "reference seen at its source without an address";
    return [{ place: findPlace(["verified"]), found, expected: "`doi`, `pmid`, `pmcid` or `url`", advice }];
  },
};
