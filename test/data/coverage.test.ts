import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { listLinksTo } from "../../src/catalog/list-links-to.ts";
import { alternativeTable } from "./alternative-table.ts";
import { claimTable } from "./claim-table.ts";
import { muscleCodeTable } from "./muscle-code-table.ts";
import { referenceTable } from "./reference-table.ts";
import { tableRows } from "./table-rows.ts";

const words = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(" ");
const line = (...cells: readonly string[]) => cells.join(" | ").trim();
const sorted = (ids: readonly string[]) => [...ids].sort().join(" ");

describe("the catalog", () => {
  test("has these 105 references, with these numbers and addresses and no others", () => {
    const found = listEntries(catalog, "reference").map(({ id, verified, doi, pmid, pmcid, url }) =>
      words(id, verified, doi && `doi:${doi}`, pmid && `pmid:${pmid}`, pmcid && `pmcid:${pmcid}`, url),
    );
    expect(found.sort()).toEqual(tableRows(referenceTable).sort());
  });

  test("has these 37 claims with these verdicts, effects, certainties, raters and references", () => {
    const found = listEntries(catalog, "claim").map(({ id, verdict, effect = "-", certainty, ratedBy, references }) =>
      line(id, words(verdict, effect, certainty, ratedBy), sorted(references)),
    );
    expect(found.sort()).toEqual(tableRows(claimTable).sort());
  });

  test.each(tableRows(alternativeTable))("has this remedy that the article leaves out: %s", (row) => {
    const id = row.split(" ")[0] ?? "";
    const remedy = listEntries(catalog, "remedy").find((each) => each.id === id);
    const [known] = remedy?.evidence ?? [];
    const { effect, certainty, ratedBy, references = [] } = known ?? {};
    expect(line(id, words(remedy?.whoDecides, effect, certainty, ratedBy), sorted(references))).toBe(row);
  });

  test("has these muscles with these codes and no others", () => {
    const found = listEntries(catalog, "muscle").map(({ id, codes }) => words(id, ...codes.map(({ code }) => code)));
    expect(found.sort()).toEqual(tableRows(muscleCodeTable).sort());
  });

  test("has these codes of conditions, of what is taken for them, and of causes", () => {
    const found = [
      ...listEntries(catalog, "condition").flatMap(({ id, codes, lookalikes }) => [
        ...codes.map(({ code }) => `${id} ${code}`),
        ...lookalikes.flatMap((each) => each.codes.map(({ code }) => `${each.name} ${code}`)),
      ]),
      ...listEntries(catalog, "cause").flatMap(({ id, codes }) => codes.map(({ code }) => `${id} ${code}`)),
    ];
    expect([...new Set(found)].sort()).toEqual([
      "Heat cramp T67.2",
      "Narrowed leg arteries (claudication) I73.9",
      "Restless legs G25.81",
      "leg-cramps D009120",
      "leg-cramps HP:0003394",
      "leg-cramps M62.831",
      "leg-cramps R25.2",
      "low-potassium E87.6",
      "night-leg-cramps 7A82",
      "night-leg-cramps G47.62",
    ]);
  });

  test.each(["reference", "disclaimer", "equipment"] as const)("has no %s that nothing links to", (kind) => {
    const orphans = listEntries(catalog, kind).filter(({ id }) => listLinksTo(catalog, id).length === 0);
    expect(orphans.map(({ id }) => id)).toEqual([]);
  });

  test("answers every cause with a remedy, or says why none answers it", () => {
    const answered = new Set(listEntries(catalog, "remedy").flatMap(({ causes }) => causes));
    const open = listEntries(catalog, "cause").filter(({ id, whyNoRemedy }) => !answered.has(id) && !whyNoRemedy);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test("has no remedy without a condition that it is tried for", () => {
    expect(listEntries(catalog, "remedy").filter(({ conditions }) => conditions.length === 0)).toEqual([]);
  });
});
