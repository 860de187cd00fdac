import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSlug } from "../../src/render/to-slug.ts";

describe("toSlug", () => {
  test.each([
    ["Why cramps happen", "why-cramps-happen"],
    ["Pain-relief stretches", "pain-relief-stretches"],
    ["What probably does not help, or was never shown to", "what-probably-does-not-help-or-was-never-shown-to"],
    ["Call your emergency number now if:", "call-your-emergency-number-now-if"],
    ["  Épaule & genou  ", "épaule--genou"],
    ["<script>", "script"],
    ["!?", ""],
  ])("turns %j into %j", (heading, slug) => {
    expect(toSlug(heading)).toBe(slug);
  });

  test("keeps nothing but letters, digits and hyphens of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (heading) => {
        expect(toSlug(heading)).toMatch(/^[\p{L}\p{N}-]*$/u);
      }),
    );
  });
});
