import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import { formatEvidence } from "../../src/render/format-evidence.ts";

describe("what a reader is told", () => {
  test("of magnesium for night cramps: moderate certainty of no worthwhile benefit", () => {
    const [first] = getEntry(catalog, "magnesium-supplement")?.evidence ?? [];
    expect([first?.population, first?.effect, first?.certainty, first?.ratedBy]).toEqual([
      "older adults with night cramps",
      "no-benefit",
      "moderate",
      "source",
    ]);
    expect(first && formatEvidence(first)).toBe(
      "In older adults with night cramps, this probably makes no worthwhile difference to how often cramps come.",
    );
  });

  test("of sea salt: that it holds as much sodium as the table salt that the article blames", () => {
    const salt = getEntry(catalog, "sea-salt");
    expect(salt?.about[0]).toBe(
      "The source article blames table salt and praises pink or grey sea salt. That does not fit together. By weight, most sea salt is about 40% sodium, like table salt.",
    );
    expect([salt?.evidence[0]?.effect, salt?.evidence[0]?.certainty]).toEqual(["unclear", "none"]);
    expect(getEntry(catalog, "remedy-sea-salt")?.about).toEqual(["sea-salt", "table-salt"]);
    expect(getEntry(catalog, "remedy-sea-salt")?.verdict).toBe("unsupported");
  });

  test("of the 80 percent: about half, and intake below target, which is not a deficiency", () => {
    const claim = getEntry(catalog, "cause-magnesium-80pct");
    expect(claim?.verdict).toBe("contradicted");
    expect(claim?.note.join(" ")).toMatch(/about half/);
    expect(claim?.note.join(" ")).toMatch(/not the same as|is not/);
  });

  test("of a leg with a clot sign: nothing that presses, rolls or stretches it", () => {
    const findings = { "one-leg-swollen": "yes" } as const;
    const remedies = findRemedies(catalog, { findings });
    const stretches = findStretches(catalog, { findings });
    expect([remedies.items, stretches.items]).toEqual([[], []]);
    const withheld = new Map<string, string>(
      [...remedies.withheld, ...stretches.withheld].map(({ id, why }) => [id, why] as const),
    );
    const why = "Get help first: one calf or leg is swollen, warm, red or always painful.";
    expect(
      [
        "foam-rolling",
        "massage-roller-rolling",
        "massage-by-hand",
        "foam-roll-back-of-leg",
        "calf-massage-by-hand",
      ].map((id) => withheld.get(id)),
    ).toEqual([why, why, why, why, why]);
  });

  test("of a sedentary life: never the odds without how unsure they are", () => {
    const told = catalog.entries.filter((entry) => JSON.stringify(entry).includes("9.84"));
    const alone = told.filter((entry) => !/1\.74/.test(JSON.stringify(entry)));
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test("of a medicine among the causes: do not change it alone", () => {
    expect(getEntry(catalog, "medicines")?.disclaimers).toEqual(["keep-taking-medicines"]);
  });
});

describe("a claim and the entry that it is about", () => {
  /** The article counts people here; it says nothing about an effect. */
  const counting = ["cause-magnesium-80pct"];

  test.each(listEntries(catalog, "claim").filter(({ id }) => !counting.includes(id)))(
    "agree on effect and certainty: $id",
    ({ about, effect, certainty }) => {
      const entry = catalog.entries.find(({ id }) => id === about[0]);
      const told = entry && "evidence" in entry ? entry.evidence : [];
      expect(told.map((each) => `${each.effect} ${each.certainty}`)).toContain(`${effect} ${certainty}`);
    },
  );
});
