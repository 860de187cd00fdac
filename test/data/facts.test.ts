import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { getEntry } from "../../src/catalog/get-entry.ts";

/** The 66 facts of the source article: general, causes, remedies, stretches, disclaimers. */
const facts = `
G1 G2 G3 G4 G5
C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21
R1 R2 R3 R4 R5 R6 R7 R8 R9 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21
S1 S2 S3 S4 S5 S6 S7 S8 S9 S10 S11 S12
D1 D2 D3 D4 D5 D6 D7
`
  .trim()
  .split(/\s+/);

const article = getEntry(catalog, "leg-cramps-at-night-and-after-exercise");

/** The entries that carry a fact, the article left aside. */
function carriersOf(fact: string): string[] {
  return catalog.entries.filter((entry) => entry.kind !== "article" && entry.facts.includes(fact)).map(({ id }) => id);
}

describe("the facts of the source article", () => {
  test("are all said by the article, restated", () => {
    expect(Object.keys(article?.says ?? {}).sort()).toEqual(facts.toSorted());
  });

  test.each(facts)("carry %s into at least one entry", (fact) => {
    expect(carriersOf(fact)).not.toEqual([]);
  });

  test("are the only ones that entries name", () => {
    const named = catalog.entries.flatMap((entry) => entry.facts.map((fact) => `${entry.id} ${fact}`));
    expect(named.filter((line) => !facts.includes(line.split(" ")[1] ?? ""))).toEqual([]);
  });

  test.each([
    ["G3", ["leg-cramps", "night-and-exercise"]],
    ["C3", ["leg-cramps"]],
    ["C9", ["low-magnesium", "cause-magnesium-80pct", "cause-magnesium-deficiency"]],
    ["C21", ["heel-to-glute-walk"]],
    ["R19", ["towel", "towel-by-the-bed"]],
    ["R8", ["ice", "remedy-ice"]],
    ["S1", ["towel-hamstring-stretch", "stretch-towel-hamstring"]],
    ["S10", ["foam-roll-back-of-leg", "remedy-foam-roller"]],
    ["D1", ["nothing-for-sale"]],
    ["D2", ["general-information"]],
    ["D3", ["ask-before-supplements"]],
    ["D4", ["no-liability"]],
  ])("have %s in %j", (fact, ids) => {
    expect(carriersOf(fact)).toEqual(ids);
  });

  test("have each of the 21 facts on remedies in a remedy", () => {
    const remedies = catalog.entries.filter(({ kind }) => kind === "remedy").flatMap((entry) => entry.facts);
    expect(facts.filter((fact) => fact.startsWith("R") && !remedies.includes(fact))).toEqual([]);
  });

  test("have each of the 12 facts on stretches in a stretch", () => {
    const stretches = catalog.entries.filter(({ kind }) => kind === "stretch").flatMap((entry) => entry.facts);
    expect(facts.filter((fact) => fact.startsWith("S") && !stretches.includes(fact))).toEqual([]);
  });
});
