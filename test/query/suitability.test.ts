import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { findStretches } from "../../src/query/find-stretches.ts";
import type { Answer, Person } from "../../src/query/person.ts";
import { type Suitability, suitability, verdictsOnPerson } from "../../src/query/suitability.ts";
import { traits } from "../../src/schema/vocabulary/trait.ts";
import { buildCaution, buildEntry } from "../catalog/build-entry.ts";

const lean = buildEntry.stretch("lean", {
  cautions: [
    buildCaution("glaucoma", "avoid"),
    buildCaution("pregnancy", "ask-first"),
    buildCaution("falls-easily", "modify"),
  ],
});
const own = createCatalog([lean]);
const no = { glaucoma: "no", pregnancy: "no", "falls-easily": "no" } as const;

describe("suitability", () => {
  test.each([
    [{}, "unknown", ["glaucoma", "pregnancy", "falls-easily"]],
    [no, "suitable", []],
    [{ ...no, "falls-easily": "yes" }, "modify", []],
    [{ ...no, pregnancy: "yes" }, "ask-first", []],
    [{ ...no, glaucoma: "yes" }, "avoid", []],
    [{ ...no, "falls-easily": "not-sure" }, "unknown", ["falls-easily"]],
    [{ ...no, "falls-easily": "yes", pregnancy: "not-sure" }, "unknown", ["pregnancy"]],
    [{ pregnancy: "yes" }, "ask-first", ["glaucoma"]],
    [{ glaucoma: "yes" }, "avoid", []],
  ] as const satisfies [Person["traits"], string, string[]][])(
    "says of %j: %s, with %j open",
    (answers, verdict, open) => {
      const answer = suitability(own, lean, { traits: answers });
      expect([answer.verdict, answer.unanswered]).toEqual([verdict, open]);
    },
  );

  test("says why to avoid it before what holds for everybody", () => {
    const magnesium = catalog.entries.find(({ id }) => id === "magnesium-supplement");
    const person: Person = { traits: { "kidney-disease": "yes" } };
    const [first, ...others] = magnesium?.kind === "remedy" ? suitability(catalog, magnesium, person).reasons : [];
    expect(first).toMatch(/^You have kidney disease or need dialysis\. /);
    expect(others).toEqual(["Ask a professional first."]);
  });

  test("names the stretch that a remedy takes a caution over from", () => {
    const warmUp = catalog.entries.find(({ id }) => id === "warm-up-before-exercise");
    const person: Person = { traits: { glaucoma: "yes" } };
    expect(warmUp?.kind === "remedy" && suitability(catalog, warmUp, person).reasons).toEqual([
      "You have glaucoma. “Downward-facing dog”: Eye pressure rises in this position, more than in 3 other yoga positions that were tested.",
    ]);
  });

  test("gives the reasons that the answers call up, strictest first", () => {
    expect(suitability(own, lean, { traits: { glaucoma: "yes", "falls-easily": "yes" } }).reasons).toEqual([
      "You have glaucoma. Since avoid.",
      "You fall easily or feel unsteady. Since modify.",
    ]);
  });

  test.each([
    ["downward-facing-dog", { glaucoma: "yes" }, "avoid"],
    ["magnesium-supplement", { "kidney-disease": "yes" }, "avoid"],
    ["vitamin-k2", { "vitamin-k-antagonist": "yes" }, "avoid"],
    ["tonic-water", {}, "avoid"],
    ["quinine", {}, "avoid"],
    ["cramp-training", {}, "avoid"],
    ["botulinum-toxin", {}, "ask-first"],
    ["vitamin-e", {}, "ask-first"],
    ["loose-bedding", {}, "suitable"],
  ] as const)("says of %s with %j: %s", (id, answers, verdict) => {
    const entry = getEntry(catalog, id);
    expect(entry && suitability(catalog, entry, { traits: answers }).verdict).toBe(verdict);
  });

  const person = fc
    .array(fc.tuple(fc.constantFrom(...traits), fc.constantFrom<Answer>("yes", "no", "not-sure")), { maxLength: 12 })
    .map((answers) => ({ traits: Object.fromEntries(answers) }));
  const entry = fc.constantFrom(...listEntries(catalog, "remedy"), ...listEntries(catalog, "stretch"));
  const rank = (verdict: (typeof verdictsOnPerson)[number]) => verdictsOnPerson.indexOf(verdict);

  test("is never made milder by one more yes", () => {
    fc.assert(
      fc.property(entry, person, fc.constantFrom(...traits), (each, known, trait) => {
        const before = suitability(catalog, each, { traits: { ...known.traits, [trait]: "no" } });
        const after = suitability(catalog, each, { traits: { ...known.traits, [trait]: "yes" } });
        // A yes to a narrower trait settles the broader one, so that what was unknown may turn out to be one to modify.
        const grade = ({ verdict }: Suitability) => rank(verdict === "modify" ? "unknown" : verdict);
        expect(grade(after)).toBeLessThanOrEqual(grade(before));
        expect(after.cautions).toEqual(expect.arrayContaining([...before.cautions]));
      }),
      { numRuns: 300 },
    );
  });

  test("leaves nothing in an answer that a person should avoid", () => {
    fc.assert(
      fc.property(person, (known) => {
        const remedies = findRemedies(catalog, { person: known });
        const stretches = findStretches(catalog, { person: known });
        const verdicts = [...remedies.items, ...stretches.items].map(({ verdict }) => verdict);
        expect(verdicts).not.toContain("avoid");
        expect(remedies.items.length + remedies.withheld.length).toBe(listEntries(catalog, "remedy").length);
        expect(stretches.items.length + stretches.withheld.length).toBe(listEntries(catalog, "stretch").length);
      }),
      { numRuns: 50 },
    );
  });
});
