import { describe, expect, test } from "vitest";
import { bodySections } from "../../src/schema/body-sections.ts";
import { schemaByKind } from "../../src/schema/entry.ts";
import { toFrontMatterSchema, toJsonSchema } from "../../src/schema/to-json-schema.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";

/** List every `$ref` in a JSON value. */
function listReferences(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === "$ref" && typeof part === "string" ? [part] : listReferences(part),
  );
}

describe.each([...kinds])("toFrontMatterSchema of a %s", (kind) => {
  const given = ["kind", "id", ...bodySections[kind].map(({ field }) => field)];
  const { properties = {}, required = [], title, additionalProperties } = toFrontMatterSchema(kind);

  test("lists the fields of the zod schema without those that the path and the body give", () => {
    const fields = Object.keys(schemaByKind[kind].shape).filter((name) => !given.includes(name));
    expect(Object.keys(properties)).toEqual(fields);
    expect(given.filter((name) => name in properties || required.includes(name))).toEqual([]);
  });

  test("requires only fields that it lists, and allows no others", () => {
    expect(required.filter((name) => !(name in properties))).toEqual([]);
    expect(additionalProperties).toBe(false);
    expect(title).toBe(`${kind} front matter`);
  });

  test("describes every field", () => {
    const bare = Object.entries(properties).filter(([, field]) => typeof field === "boolean" || !field.description);
    expect(bare.map(([name]) => name)).toEqual(kind === "red-flag" ? ["rule"] : []);
  });
});

describe("toFrontMatterSchema", () => {
  test("refuses what is no kind", () => {
    // @ts-expect-error - the kind is `cause`
    expect(() => toFrontMatterSchema("causes")).toThrow(
      /^Unexpected `causes` for `kind`, expected one of (?:`[a-z-]+`, ){11}`[a-z-]+`$/,
    );
  });

  test("requires what has no default", () => {
    expect(toFrontMatterSchema("disclaimer").required).toEqual([
      ...["name", "review", "type", "placement", "appliesWhen", "verbatim"],
    ]);
  });

  test("says of a field what the zod schema says", () => {
    expect(toFrontMatterSchema("reference").properties?.pmid).toEqual({
      type: "string",
      pattern: "^\\d{1,8}$",
      description: "Its PubMed number, in quotes.",
      examples: ["28241802"],
    });
  });
});

describe("toJsonSchema", () => {
  const schema = toJsonSchema();

  test("accepts each kind, and holds the front matter of each", () => {
    const branches = schema.oneOf ?? schema.anyOf ?? [];
    const named = branches.map((branch) => (typeof branch === "boolean" ? branch : branch.properties?.kind));
    expect(named.map((kind) => (typeof kind === "object" ? kind.const : kind))).toEqual([...kinds]);
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual(
      ["Rule", ...kinds.map((kind) => `${kind}-front-matter`)].sort(),
    );
    expect(schema.title).toBe("remedykit entry");
  });

  test("refers only to definitions that it has", () => {
    expect([...new Set(listReferences(schema))]).toEqual(["#/$defs/Rule"]);
  });
});
