import { findText } from "../../../source/find-text.ts";
import type { Path } from "../../../source/find-yaml-place.ts";
import { quote } from "../../../words/quote.ts";
import type { CheckedEntry } from "../../check-context.ts";
import type { EntryRule, Finding } from "../../rule.ts";

/** What a DOI does not end with or hold, although its letters allow it: it was copied with the sentence or the address. */
function findLeftover(doi: string): string | undefined {
  const query = /\?.*$/.exec(doi)?.[0];
  if (query !== undefined) return query;
  const end = /[.,;:!'\]}]+$/.exec(doi)?.[0];
  if (end !== undefined) return end;
  return doi.endsWith(")") && doi.split(")").length > doi.split("(").length ? ")" : undefined;
}

function checkDoi(file: CheckedEntry, path: Path, doi: string | undefined): Finding[] {
  const leftover = doi === undefined ? undefined : findLeftover(doi);
  if (leftover === undefined) return [];
  const found = `${quote(leftover)} at the end of the DOI ${quote(doi)}`;
  return [{ place: findText(file, path, doi ?? ""), found, expected: "the DOI alone", advice: "leave it out" }];
}

/** The numbers of a reference are those of its registers, and nothing was copied along with them. */
export const wellFormedReferences: EntryRule = {
  id: "well-formed-references",
  severity: "error",
  scope: "entry",
  about: "The numbers of a reference are those of its registers, and nothing was copied along with them.",
  why: "A number with a mistake leads nowhere, or to another paper, and nobody can look it up.",
  examples: [
    {
      kind: "reference",
      wrong: "doi: 10.1000/182.",
      at: "10.1000/182.",
      says: "Unexpected `.` at the end of the DOI `10.1000/182.`, expected the DOI alone, leave it out",
      right: "doi: 10.1000/182",
    },
    {
      kind: "reference",
      wrong: "doi: 10.1000/182?source=list",
      at: "10.1000/182?source=list",
      says: "Unexpected `?source=list` at the end of the DOI `10.1000/182?source=list`, expected the DOI alone, leave it out",
      right: "doi: 10.1000/(182)",
    },
    {
      kind: "reference",
      wrong: 'year: 2020\npmid: "2020"',
      at: "2020",
      says: "Unexpected year `2020` for `pmid`, expected the PubMed number, look it up or leave it out",
      right: 'year: 2020\npmid: "20201234"',
    },
    {
      kind: "reference",
      wrong: 'pmid: "0123456"',
      at: "0123456",
      says: "Unexpected zero at the start of `0123456`, expected the PubMed number, look it up",
      right: 'pmid: "123456"',
    },
    {
      kind: "reference",
      wrong: 'pmid: "123456"\npmcid: PMC123456',
      at: "PMC123456",
      says: "Unexpected number of `pmid` for `pmcid`, expected the PubMed Central number, look it up or leave it out",
      right: 'pmid: "123456"\npmcid: PMC654321',
    },
  ],
  check(file) {
    const { entry } = file;
    if (entry?.kind !== "reference" || "movedTo" in entry) return [];
    const { doi, pmid, pmcid, year, integrity } = entry;
    const found: Finding[] = [
      ...checkDoi(file, ["doi"], doi),
      ...checkDoi(file, ["integrity", "noticeDoi"], integrity?.noticeDoi),
    ];
    const at = (field: string, text: string) => findText(file, [field], text);
    const expected = "the PubMed number";
    if (pmid !== undefined && pmid === String(year)) {
      const advice = "look it up or leave it out";
      found.push({ place: at("pmid", pmid), found: `year \`${pmid}\` for \`pmid\``, expected, advice });
    } else if (pmid?.startsWith("0")) {
      found.push({
        place: at("pmid", pmid),
        found: `zero at the start of \`${pmid}\``,
        expected,
        advice: "look it up",
      });
    }
    if (pmid !== undefined && pmcid === `PMC${pmid}`) {
      const advice = "look it up or leave it out";
      const central = "the PubMed Central number";
      found.push({ place: at("pmcid", pmcid), found: "number of `pmid` for `pmcid`", expected: central, advice });
    }
    return found;
  },
};
