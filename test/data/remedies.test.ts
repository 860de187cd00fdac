import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";

const remedies = listEntries(catalog, "remedy");
const stretches = listEntries(catalog, "stretch");

describe("the remedies", () => {
  test("each say what is known of them", () => {
    expect(remedies.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("are for the person alone to decide, but for these five", () => {
    const asked = remedies.filter(({ whoDecides }) => whoDecides !== "self-care");
    expect(asked.map(({ id, whoDecides }) => `${id}: ${whoDecides}`)).toEqual([
      "medicine-review: clinician-only",
      "calcium-supplement: ask-first",
      "sea-salt: ask-first",
      "trace-mineral-drops: ask-first",
      "magnesium-supplement: ask-first",
    ]);
  });

  test("carry a disclaimer or a caution where the person should ask", () => {
    const bare = remedies.filter(
      ({ whoDecides, disclaimers, cautions }) =>
        whoDecides !== "self-care" && disclaimers.length + cautions.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("carry the rule on supplements where they are one", () => {
    const supplements = remedies.filter(({ kindOfRemedy }) => kindOfRemedy === "supplement");
    expect(supplements.map(({ id, disclaimers }) => [id, disclaimers])).toEqual([
      ["calcium-supplement", ["ask-before-supplements"]],
      ["trace-mineral-drops", ["ask-before-supplements"]],
      ["magnesium-supplement", ["ask-before-supplements"]],
    ]);
  });

  test("say a benefit only with a source behind it", () => {
    const told = [...remedies, ...stretches].flatMap(({ id, evidence }) => evidence.map((each) => ({ id, ...each })));
    const bare = told.filter(({ effect, references }) => /benefit/.test(effect) && references.length === 0);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("are never said to help at high or moderate certainty, since nothing is known so well", () => {
    const told = [...remedies, ...stretches].flatMap(({ id, evidence }) => evidence.map((each) => ({ id, ...each })));
    const sure = told.filter(
      ({ effect, certainty }) => /^(?:possible-)?benefit$/.test(effect) && /high|moderate/.test(certainty),
    );
    expect(sure.map(({ id }) => id)).toEqual([]);
  });

  test("say of magnesium how much is too much, and with which medicines it does not go", () => {
    const magnesium = getEntry(catalog, "magnesium-supplement");
    expect([magnesium?.amount?.maximumPerDay, magnesium?.amount?.unit, magnesium?.amount?.value]).toEqual([
      350,
      "mg",
      undefined,
    ]);
    expect(magnesium?.interactions.map(({ medicine }) => medicine)).toEqual([
      "Some antibiotics (tetracyclines and quinolones)",
      "Bone medicines (bisphosphonates)",
      "Thyroid hormone (levothyroxine)",
      "Gabapentin",
      "Acid blockers taken for long (PPIs)",
    ]);
  });

  test("never rest on quinine, and warn of it", () => {
    expect(remedies.filter(({ id, name }) => /quinine|tonic/i.test(`${id} ${name}`))).toEqual([]);
    expect(getEntry(catalog, "bleeding-on-quinine")?.tier).toBe("emergency");
  });
});
