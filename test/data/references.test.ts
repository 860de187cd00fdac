import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listLinksTo } from "../../src/catalog/list-links-to.ts";
import { listAddresses } from "../../src/render/format-reference.ts";

const references = listEntries(catalog, "reference");

describe("the references", () => {
  test("say of each that was not seen how sure it is", () => {
    const notSeen = references.filter(({ verified }) => verified === "knowledge");
    expect(notSeen.map(({ id, verifiedNote }) => [id, verifiedNote])).toEqual([
      ["braulick-2013", "Probably right."],
      ["guyatt-2008", "Known with certainty."],
      ["icd11-7a82", "Known with certainty."],
      ["nhs-pregnancy-problems", "Probably right."],
    ]);
  });

  test("can each be reached, but for these, which were seen in print or in copies", () => {
    expect(references.filter((each) => listAddresses(each).length === 0).map(({ id }) => id)).toEqual([
      "aaos-cramps",
      "bergeron-2008",
      "braulick-2013",
      "cdc-diabetic-feet",
      "cdc-tetanus",
      "chan-1998",
      "garrison-2015",
      "haskell-1997",
      "icd10cm-g4762",
      "icd10cm-m62831",
      "icd10cm-r252",
      "icd11-7a82",
      "mayo-pregnancy-cramps",
      "mesh-d009120",
      "mhra-2010",
      "naylor-1994",
      "nhs-leg-cramps-older",
      "oboler-1991",
    ]);
  });

  test("have each DOI and each PubMed number once", () => {
    const numbers = references.flatMap(({ doi, pmid }) =>
      [doi?.toLowerCase(), pmid].filter((each) => each !== undefined),
    );
    expect(numbers.filter((each, index) => numbers.indexOf(each) !== index)).toEqual([]);
  });

  test("name the trial that is reported as taken back and replaced, and rest only a very low rating on it", () => {
    const flagged = references.filter(({ integrity }) => integrity && integrity.status !== "no-notice-known");
    expect(flagged.map(({ id, integrity }) => [id, integrity?.status])).toEqual([
      ["tan-2024", "reported-retracted-and-replaced"],
    ]);
    expect(getEntry(catalog, "tan-2024")?.integrity?.noticeDoi).toBe("10.1001/jamainternmed.2025.2160");
    const resting = listLinksTo(catalog, "tan-2024");
    expect(resting.map(({ id }) => id)).toEqual(["vitamin-k2"]);
    expect(getEntry(catalog, "vitamin-k2")?.evidence.map(({ certainty }) => certainty)).toEqual(["very-low"]);
  });

  test("have the Cochrane review of magnesium as it was published", () => {
    const { authors, title, where, doi, design } = getEntry(catalog, "garrison-2020") ?? {};
    expect({ authors, title, where, doi, design }).toEqual({
      authors: "Garrison SR, et al.",
      title: "Magnesium for skeletal muscle cramps",
      where: "Cochrane Database Syst Rev 2020;9:CD009402",
      doi: "10.1002/14651858.CD009402.pub3",
      design: "systematic-review",
    });
  });
});
