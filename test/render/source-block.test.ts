import { describe, expect, test } from "vitest";
import { sourceBlock } from "../../src/render/source-block.ts";
import type { Reference } from "../../src/schema/reference.ts";
import { integrityStatuses } from "../../src/schema/vocabulary/integrity-status.ts";
import { buildEntry } from "../catalog/build-entry.ts";

const notesOf = (given: Partial<Reference>) => sourceBlock(buildEntry.reference("doe-2020", given), 1).notes;

describe("sourceBlock", () => {
  test("says a source with its number and addresses", () => {
    expect(sourceBlock(buildEntry.reference("doe-2020", { pmid: "123" }), 7)).toEqual({
      type: "source",
      id: "doe-2020",
      number: 7,
      text: "Doe J. A title. A journal 2020.",
      notes: [],
      addresses: [{ label: "PubMed 123", url: "https://pubmed.ncbi.nlm.nih.gov/123/" }],
    });
  });

  test("says how closely it was looked at where that was not at the source", () => {
    expect(notesOf({ verified: "primary" })).toEqual([]);
    expect(notesOf({ verified: "mirror", verifiedNote: "Pages were not seen." })).toEqual([
      "Seen in a copy.",
      "Pages were not seen.",
    ]);
    expect(notesOf({ verified: "knowledge" })).toEqual(["We did not see this source ourselves."]);
  });

  test("says whether it still stands", () => {
    const said = integrityStatuses.map((status) =>
      notesOf({ integrity: { status, checkedOn: "2026-11-23", how: "Told by another." } }),
    );
    const how = "Told by another. Looked at on 23 November 2026.";
    expect(said).toEqual([
      [how],
      ["A correction was published.", how],
      ["It is reported that this was taken back and replaced.", how],
    ]);
  });
});
