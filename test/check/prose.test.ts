import { describe, expect, test } from "vitest";
import { listProse } from "../../src/check/prose.ts";

const paths = (kind: Parameters<typeof listProse>[0], fields: unknown) =>
  listProse(kind, fields).map(({ path, text }) => `${path.join(".")}: ${text}`);

describe("listProse", () => {
  test("lists the texts in our own words, those in lists and objects included", () => {
    const fields = {
      name: "Heat",
      aliases: ["warmth"],
      kindOfRemedy: "heat",
      harms: [{ what: "Burns." }],
      about: ["Warm."],
    };
    expect(paths("remedy", fields)).toEqual([
      "name: Heat",
      "aliases.0: warmth",
      "harms.0.what: Burns.",
      "about.0: Warm.",
    ]);
  });

  test("leaves out what others wrote", () => {
    const reference = { name: "Doe 2020", authors: "Doe J", title: "A cure", where: "A journal", finding: ["It was."] };
    expect(paths("reference", reference)).toEqual(["name: Doe 2020", "finding.0: It was."]);
    expect(paths("claim", { name: "Ice", statement: "Ice cures.", note: ["No."] })).toEqual([
      "name: Ice",
      "note.0: No.",
    ]);
    expect(paths("article", { title: "Cures", says: { R1: "It cures." }, about: ["An article."] })).toEqual([
      "about.0: An article.",
    ]);
  });

  test("takes fields that are not right as they are", () => {
    for (const fields of [undefined, null, 5, "text", [], { name: 5, aliases: "x", harms: [null, "x"] }]) {
      expect(paths("remedy", fields)).toEqual([]);
    }
  });
});
