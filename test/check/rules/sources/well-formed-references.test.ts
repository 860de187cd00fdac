import { describe, expect, test } from "vitest";
import { wellFormedReferences } from "../../../../src/check/rules/sources/well-formed-references.ts";
import { listRightProblems, withLines } from "../../list-right-problems.ts";
import { placeIn } from "../../place-in.ts";

const path = "data/references/right-reference.md";
const list = (lines: string) =>
  listRightProblems({ [path]: withLines(path, lines) }, { rules: [wellFormedReferences] });

describe("wellFormedReferences", () => {
  test.each([".", ",", ";", ":", "'", "]", ".)"])("refuses %s at the end of a DOI", (end) => {
    const lines = `doi: "10.1000/182${end}"`;
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), `10.1000/182${end}`)}: Unexpected \`${end === ".)" ? ")" : end}\` at the end of the DOI \`10.1000/182${end}\`, expected the DOI alone, leave it out`,
    ]);
  });

  test.each(["10.1000/182", "10.1016/S0140-6736(05)17754-9", "10.1002/(SICI)1097-4598(199906)22:6", "10.1000/a(b)"])(
    "accepts the DOI %s",
    (doi) => {
      expect(list(`doi: "${doi}"`)).toEqual([]);
    },
  );

  test("looks at the DOI of a notice as well", () => {
    const lines = "integrity: {status: corrected, checkedOn: 2026-11-20, how: Looked up., noticeDoi: 10.1000/183.}";
    expect(list(lines)).toEqual([
      `${path}:${placeIn(withLines(path, lines), "10.1000/183.")}: Unexpected \`.\` at the end of the DOI \`10.1000/183.\`, expected the DOI alone, leave it out`,
    ]);
  });

  test.each([
    [
      "doi: https://doi.org/10.1000/182",
      "`https://doi.org/10.1000/182` for `doi`, expected a DOI that starts with `10.`",
    ],
    ['pmid: "123456789"', "`123456789` for `pmid`, expected a PubMed number in quotes"],
    ["pmcid: 123456", "`123456` for `pmcid`, expected text"],
  ])("leaves %s to the schema, which says it once", (lines, said) => {
    const found = list(lines);
    expect(found.map((each) => each.replace(/^.*?: Unexpected /, "").split(", put ")[0])).toEqual([said]);
  });
});
