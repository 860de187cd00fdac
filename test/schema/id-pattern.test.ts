import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { idPattern } from "../../src/schema/id-pattern.ts";

describe("idPattern", () => {
  test.each(["a", "heat", "wall-calf-stretch", "vitamin-b12", "allen-2012", "b12", "a1-2b-3", "constructor"])(
    "takes `%s`",
    (id) => {
      expect(idPattern.test(id)).toBe(true);
    },
  );

  test.each([
    ["nothing", ""],
    ["a digit at the start", "12-weeks"],
    ["a hyphen at the start", "-heat"],
    ["a hyphen at the end", "heat-"],
    ["a hyphen alone", "-"],
    ["two hyphens", "wall--calf"],
    ["a capital letter at the start", "Heat"],
    ["a capital letter inside", "wall-Calf"],
    ["a space", "wall calf"],
    ["a space at the end", "heat "],
    ["a line end at the end", "heat\n"],
    ["a second line", "heat\nice"],
    ["a first line", "\nheat"],
    ["a low line", "wall_calf"],
    ["a dot", "wall.calf"],
    ["a slash", "../heat"],
    ["a letter of another language", "wärme"],
    ["a letter that looks the same", "he\u0430t"],
    ["digits of another script", "b\u0661"],
    ["the name of a prototype", "__proto__"],
  ])("refuses %s", (_, id) => {
    expect(idPattern.test(id)).toBe(false);
  });

  test("takes the id of every real entry, and every old one", () => {
    const ids = [...catalog.entries, ...catalog.moved].map(({ id }) => id);
    expect(ids.filter((id) => !idPattern.test(id))).toEqual([]);
  });

  test("takes words joined by hyphens, and no text that is anything else", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const word = fc.string({ unit: fc.constantFrom(...letters, ..."0123456789"), minLength: 1, maxLength: 8 });
    const first = fc.constantFrom(...letters);
    fc.assert(
      fc.property(first, fc.array(word, { minLength: 1, maxLength: 5 }), (letter, words) => {
        expect(idPattern.test(letter + words.join("-"))).toBe(true);
      }),
    );
    const some = fc.string({ unit: fc.constantFrom("a", "z", "A", "0", "-", "_", " ", "\n"), maxLength: 6 });
    const isWord = (part: string) => part !== "" && [...part].every((mark) => /[a-z0-9]/.test(mark));
    fc.assert(
      fc.property(some, (text) => {
        expect(idPattern.test(text)).toBe(/[a-z]/.test(text[0] ?? "") && text.split("-").every(isWord));
      }),
      { numRuns: 2000 },
    );
  });

  test("answers at once for a long text that almost is an id", () => {
    const began = performance.now();
    expect(idPattern.test(`${"a".repeat(1_000_000)}!`)).toBe(false);
    expect(idPattern.test(`${"a-".repeat(500_000)}!`)).toBe(false);
    expect(idPattern.test(`${"a-a".repeat(300_000)}--`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test("keeps no state between two texts", () => {
    expect(["heat", "heat", "ice"].map((id) => idPattern.test(id))).toEqual([true, true, true]);
    expect(idPattern.flags).toBe("");
  });
});
