import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { listEntries } from "../../src/catalog/list-entries.ts";
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
