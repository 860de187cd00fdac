import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
import { findRemedies } from "../../src/query/find-remedies.ts";
import { formatCaution } from "../../src/render/format-caution.ts";
import { traits } from "../../src/schema/vocabulary/trait.ts";

describe("formatCaution", () => {
  test.each([
    ["kidney-disease", "You have kidney disease or need dialysis. Ask first."],
    ["numb-skin", "Your skin is numb or feels less there. Ask first."],
    ["cold-allergy", "Cold gives you hives or another reaction. Ask first."],
    ["ace-inhibitor-or-arb", "You take a medicine ending in -pril or -sartan (an ACE inhibitor or ARB). Ask first."],
  ] as const)("says who and why for %s", (trait, line) => {
    expect(formatCaution({ trait, why: "Ask first." })).toBe(line);
  });

  test("names the stretch that a remedy takes it over from", () => {
    const [caution] = findRemedies(catalog, { goal: "prevent" }).items.flatMap(({ cautions }) =>
      cautions.filter(({ stretch }) => stretch === "Downward-facing dog"),
    );
    expect(caution && formatCaution(caution)).toContain(". “Downward-facing dog”: ");
    // @ts-expect-error - a name is a text
    expect(() => formatCaution({ trait: "glaucoma", why: "It rises.", stretch: 7 })).toThrow("`caution.stretch`");
  });

  test("starts with a capital letter and ends its first sentence for every trait", () => {
    expect(
      traits.filter((trait) => !/^[A-Z][^.]+\. Ask first\.$/.test(formatCaution({ trait, why: "Ask first." }))),
    ).toEqual([]);
  });

  test("says every real caution in whole sentences", () => {
    const entries = [...listEntries(catalog, "remedy"), ...listEntries(catalog, "stretch")];
    const lines = entries.flatMap(({ cautions }) => cautions.map(formatCaution));
    expect(lines.filter((line) => !/^[A-Z].+\. [A-Z].+\.$/.test(line))).toEqual([]);
  });
});
