import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { formatReference, listAddresses } from "../../src/render/format-reference.ts";
import { buildEntry } from "../catalog/build-entry.ts";

describe("formatReference", () => {
  test("says who, what and where, each with one full stop", () => {
    expect(formatReference({ authors: "Guyatt GH, et al.", title: "GRADE", where: "BMJ 2008" })).toBe(
      "Guyatt GH, et al. GRADE. BMJ 2008.",
    );
  });

  test("keeps the mark at the end of a title", () => {
    expect(formatReference({ authors: "Doe J", title: "Does it help?", where: "A journal!" })).toBe(
      "Doe J. Does it help? A journal!",
    );
  });

  test("says a real reference", () => {
    const reference = getEntry(catalog, "garrison-2020");
    expect(reference && formatReference(reference)).toBe(
      "Garrison SR, et al. Magnesium for skeletal muscle cramps. Cochrane Database Syst Rev 2020;9:CD009402.",
    );
  });
});

describe("listAddresses", () => {
  const ofThose = (given: Parameters<typeof buildEntry.reference>[1]) =>
    listAddresses(buildEntry.reference("doe-2020", given));

  test("lists nothing where a reference has no address", () => {
    expect(ofThose({})).toEqual([]);
  });

  test("lists DOI, PubMed number and own page, in this order", () => {
    expect(
      ofThose({ doi: "10.1000/a(b)c", pmid: "123", pmcid: "PMC9", url: "https://www.nhs.uk/leg-cramps/" }),
    ).toEqual([
      { label: "DOI 10.1000/a(b)c", url: "https://doi.org/10.1000/a(b)c" },
      { label: "PubMed 123", url: "https://pubmed.ncbi.nlm.nih.gov/123/" },
      { label: "www.nhs.uk/leg-cramps", url: "https://www.nhs.uk/leg-cramps/" },
    ]);
  });

  test("lists the PubMed Central number only where there is no DOI", () => {
    expect(ofThose({ pmcid: "PMC9" })).toEqual([{ label: "PMC9", url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9/" }]);
  });

  test("escapes what an address cannot hold", () => {
    expect(ofThose({ doi: '10.1000/é "x"' })).toEqual([
      { label: 'DOI 10.1000/é "x"', url: "https://doi.org/10.1000/%C3%A9%20%22x%22" },
    ]);
  });

  test("puts a mark for half a character instead of failing", () => {
    expect(ofThose({ doi: "10.1000/\ud800😀" })).toEqual([
      { label: "DOI 10.1000/\ud800😀", url: "https://doi.org/10.1000/%EF%BF%BD%F0%9F%98%80" },
    ]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "file:///etc/passwd", " https://x.example"])(
    "lists no address such as %j",
    (url) => {
      expect(ofThose({ url })).toEqual([]);
    },
  );

  test("lists only addresses on the web for the real references", () => {
    const all = listEntries(catalog, "reference").flatMap((reference) => listAddresses(reference));
    expect(all.filter(({ url }) => !/^https?:\/\/[a-z0-9.-]+\/\S*$/.test(url))).toEqual([]);
  });
});
