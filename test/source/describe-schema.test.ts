import { describe, expect, test } from "vitest";
import * as z from "zod";
import { schemaByKind } from "../../src/schema/entry.ts";
import { describeSchema, explainSchema } from "../../src/source/describe-schema.ts";
import { schemaAt } from "../../src/source/schema-at.ts";

const { stretch, article, claim, reference, disclaimer, remedy } = schemaByKind;
const redFlag = schemaByKind["red-flag"];

describe("describeSchema", () => {
  test.each([
    [stretch, ["name"], "text of at most 65 characters"],
    [stretch, ["support"], "text of at most 100 characters"],
    [stretch, ["aliases"], "a list"],
    [stretch, ["doses", 0, "sets"], "a whole number from `1` to `10`"],
    [stretch, ["doses", 0, "holdSeconds"], "the fields `min`, `max`"],
    [stretch, ["fallRisk"], "one of `low`, `some`, `high`"],
    [stretch, ["easier"], "the id of an entry"],
    [remedy, ["amount", "value"], "a number from `0` to `100000`"],
    [article, ["says"], "names with a text each"],
    [article, ["publishedOn"], "a day written year-month-day, such as `2026-11-23`"],
    [disclaimer, ["verbatim"], "`true` or `false`"],
    [reference, ["doi"], "text"],
    [redFlag, ["rule"], "a finding, or `trait`, `all`, `any` or `not`"],
  ])("says what a field holds", (schema, path, words) => {
    expect(describeSchema(schemaAt(schema, path))).toBe(words);
  });

  test("says a limit that stands alone", () => {
    expect(describeSchema(z.number().min(3))).toBe("a number of at least `3`");
    expect(describeSchema(z.number().max(3))).toBe("a number of at most `3`");
    expect(describeSchema(z.int())).toBe("a whole number");
  });
});

describe("explainSchema", () => {
  test("gives the description with the first example", () => {
    expect(explainSchema(schemaAt(reference, ["pmid"]))).toBe('Its PubMed number, in quotes. For example: "28241802".');
    expect(explainSchema(schemaAt(claim, ["references"]))).toBe("What the verdict rests on.");
    expect(explainSchema(undefined)).toBe(undefined);
    expect(explainSchema(z.string())).toBe(undefined);
  });
});

describe("schemaAt", () => {
  test("walks through lists, records, optionals, defaults and unions", () => {
    expect(schemaAt(article, ["says", "R1"])).toBe(article.shape.says.valueType);
    expect(schemaAt(stretch, ["aliases", 3])).toBe(stretch.shape.aliases.unwrap().element);
    expect(describeSchema(schemaAt(redFlag, ["rule", "not", "any"]))).toBe("a list");
    expect(schemaAt(redFlag, ["rule", "all", 0, "trait"])).toBe(schemaAt(redFlag, ["rule", "trait"]));
  });

  test.each([["nothing"], ["name", "first"], ["review", "toString"], ["__proto__"], ["constructor"]])(
    "leaves the schema at %s",
    (...path) => {
      expect(schemaAt(stretch, path)).toBe(undefined);
    },
  );
});
