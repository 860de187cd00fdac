import { expect, test } from "vitest";
import * as z from "zod";
import { catalog } from "../../generated/catalog.ts";
import { createCatalog } from "../../src/catalog/create-catalog.ts";
import { fieldsOfKinds, fieldsOfThings, findMisspelt } from "../../src/catalog/find-misspelt.ts";
import { schemaByKind } from "../../src/schema/entry.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { buildEntry } from "./build-entry.ts";

/** The fields of an object in a JSON Schema, or of the items of a list. */
function listFields(schema: z.core.JSONSchema._JSONSchema | undefined): string[] {
  if (typeof schema !== "object") return [];
  const { items, properties = {} } = schema;
  return items && !Array.isArray(items) ? listFields(items) : Object.keys(properties);
}

const schemas = kinds.map((kind) => [kind, z.toJSONSchema(schemaByKind[kind], { io: "input" })] as const);

test("knows the fields that the schema has", () => {
  for (const [kind, schema] of schemas) {
    const known = fieldsOfKinds[kind];
    if (known !== undefined) expect([kind, ...known].sort()).toEqual([kind, ...listFields(schema)].sort());
    for (const [name, fields] of Object.entries(fieldsOfThings)) {
      const own = listFields(schema.properties?.[name]);
      if (own.length > 0) expect([kind, name, ...fields].sort()).toEqual([kind, name, ...own].sort());
    }
  }
});

test("finds nothing in what is right, and lets an app have fields of its own", () => {
  expect(catalog.entries.flatMap((entry) => findMisspelt(entry, entry.kind) ?? [])).toEqual([]);
  expect(findMisspelt({ kind: "remedy", amount: null, evidence: [null, "x"] }, "remedy")).toBeUndefined();
  const heat = { ...buildEntry.remedy("heat"), image: "heat.png", tags: ["warm"], sort: 3, alt: "A pad" };
  expect(findMisspelt(heat, "remedy")).toBeUndefined();
  expect(findMisspelt({ ...buildEntry.condition("cramps", { broader: "pain" }), brodaer: "pain" }, "condition")).toBe(
    undefined,
  );
});

test.each([
  ["condition", { brodaer: "leg-cramps" }, "", "brodaer", "broader"],
  ["muscle", { gruop: "calf-muscles" }, "", "gruop", "group"],
  ["stretch", { inbed: "heel-push" }, "", "inbed", "inBed"],
  ["stretch", { doses: [{ side: "each" }, { side: "each", momnets: [] }] }, ".doses[1]", "momnets", "moments"],
  ["remedy", { evidence: [{ condtions: ["leg-cramps"] }] }, ".evidence[0]", "condtions", "conditions"],
  ["remedy", { amount: { unit: "mg", per: "day", maximumPerday: 350 } }, ".amount", "maximumPerday", "maximumPerDay"],
  ["condition", { lookalikes: [{ name: "A", difference: "B", redflag: "c" }] }, ".lookalikes[0]", "redflag", "redFlag"],
] as const)("finds of a %s in %j the misspelt field", (kind, given, field, misspelt, meant) => {
  const wrong = findMisspelt({ kind, ...given }, kind);
  expect(wrong).toMatchObject({ field, given: misspelt, expected: "a field that there is" });
  expect(wrong?.candidates).toContain(meant);
});

test("is refused with what was meant", () => {
  const { broader: _, ...alone } = buildEntry.condition("swim-cramps");
  const entry = Object.assign(alone, { brodaer: "leg-cramps" });
  expect(() => createCatalog([entry], { extends: catalog })).toThrow(
    new TypeError("Unexpected `brodaer` for `entries[0]`, expected a field that there is, did you mean `broader`?"),
  );
});
