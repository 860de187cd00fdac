import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";

const remedies = listEntries(catalog, "remedy");
const stretches = listEntries(catalog, "stretch");

describe("the remedies", () => {
  test("each say what is known of them", () => {
    expect(remedies.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("are for the person alone to decide, but for these", () => {
    const asked = remedies.filter(({ whoDecides }) => whoDecides !== "self-care");
    expect(asked.map(({ id, whoDecides }) => `${whoDecides}: ${id}`).sort()).toEqual([
      "ask-first: acupuncture",
      "ask-first: calcium-supplement",
      "ask-first: compression-stockings",
      "ask-first: horse-chestnut",
      "ask-first: magnesium-supplement",
      "ask-first: night-splint",
      "ask-first: sea-salt",
      "ask-first: trace-mineral-drops",
      "ask-first: vitamin-b-complex",
      "ask-first: vitamin-e",
      "ask-first: vitamin-k2",
      "avoid: tonic-water",
      "clinician-only: botulinum-toxin",
      "clinician-only: calcium-channel-blockers",
      "clinician-only: carisoprodol",
      "clinician-only: gabapentinoids",
      "clinician-only: medicine-review",
      "clinician-only: muscle-relaxants",
      "clinician-only: naftidrofuryl",
      "clinician-only: quinine",
      "clinician-only: taurine-carnitine-zinc",
      "research-only: cramp-training",
    ]);
  });

  test("carry a disclaimer or a caution where the person should ask", () => {
    const bare = remedies.filter(
      ({ whoDecides, disclaimers, cautions }) =>
        !["self-care", "research-only"].includes(whoDecides) && disclaimers.length + cautions.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("carry the rule on supplements where they are one", () => {
    const supplements = remedies.filter(({ kindOfRemedy }) => kindOfRemedy === "supplement");
    const bare = supplements.filter(({ disclaimers }) => !disclaimers.includes("ask-before-supplements"));
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(supplements.map(({ id }) => id).sort()).toEqual([
      "calcium-supplement",
      "horse-chestnut",
      "magnesium-supplement",
      "taurine-carnitine-zinc",
      "trace-mineral-drops",
      "vitamin-b-complex",
      "vitamin-e",
      "vitamin-k2",
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
      "Some medicines against viruses (antivirals)",
      "Bone medicines (bisphosphonates)",
      "Thyroid hormone (levothyroxine)",
      "Gabapentin",
      "Acid blockers taken for long (PPIs)",
    ]);
  });

  test("show of quinine and tonic water the harm first", () => {
    const drugs = ["quinine", "tonic-water"].map((id) => remedies.find((remedy) => remedy.id === id));
    expect(drugs.map((drug) => drug?.evidence.map(({ effect }) => effect))).toEqual([
      ["harm-outweighs", "harm-outweighs"],
      ["harm-outweighs"],
    ]);
    expect(drugs.map((drug) => /^(?:Quinine can seriously harm|Avoid)/.test(drug?.summary ?? ""))).toEqual([
      true,
      true,
    ]);
    const { withheld } = findRemedies(catalog, { condition: "night-leg-cramps" });
    expect(withheld.map(({ id }) => id).sort()).toEqual(["quinine", "tonic-water"]);
  });

  test("give no dose and no how-to where a clinician decides, or nobody should use it", () => {
    const told = remedies.filter(
      ({ whoDecides, steps }) => ["clinician-only", "research-only", "avoid"].includes(whoDecides) && steps.length > 0,
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });
});
