import { describe, expect, test } from "vitest";
import * as z from "zod";
import { linkFields } from "../../src/catalog/link-fields.ts";
import { entrySchema, schemaByKind } from "../../src/schema/entry.ts";
import { movedSchema } from "../../src/schema/moved.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";
import { listLeaves } from "./list-leaves.ts";

const leavesOf = (kind: keyof typeof schemaByKind) => listLeaves(schemaByKind[kind]);
const examplesOf = (schema: z.ZodType): readonly unknown[] => {
  const { examples } = schema.meta() ?? {};
  return Array.isArray(examples) ? examples : [];
};

describe("entrySchema", () => {
  test("knows the 12 kinds, in their order", () => {
    expect(Object.keys(schemaByKind)).toEqual([...kinds]);
    expect(entrySchema.options).toEqual(Object.values(schemaByKind));
  });

  test("gives `kind` as a literal of the kind", () => {
    expect(kinds.map((kind) => schemaByKind[kind].shape.kind.value)).toEqual([...kinds]);
  });
});

describe("listLeaves", () => {
  test("walks through objects and lists", () => {
    expect(leavesOf("disclaimer").map(({ path }) => path)).toEqual([
      ...["kind", "id", "name", "aliases.*", "facts.*"],
      ...["review.reviewedOn", "review.nextReviewOn", "review.by"],
      ...["type", "placement", "appliesWhen", "verbatim", "text.*"],
    ]);
  });

  test("walks through records, optionals, defaults and a union that holds itself", () => {
    const paths = [...leavesOf("article"), ...leavesOf("red-flag"), ...leavesOf("remedy")].map(({ path }) => path);
    expect(paths.filter((path) => /^(?:says|rule|minutes|harms)/.test(path))).toEqual([
      ...["says.*", "rule", "rule.trait"],
      ...["minutes.min", "minutes.max", "harms.*.what", "harms.*.references.*"],
    ]);
  });
});

describe.each([...kinds])("the schema of a %s", (kind) => {
  test("describes every leaf and gives an example of it", () => {
    const bare = leavesOf(kind).filter(({ schema }) => !schema.meta()?.description || examplesOf(schema).length === 0);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test("accepts its own examples", () => {
    const refused = leavesOf(kind).flatMap(({ path, schema }) =>
      examplesOf(schema)
        .filter((example) => !schema.safeParse(example).success)
        .map((example) => `${path}: ${JSON.stringify(example)}`),
    );
    expect(refused).toEqual([]);
  });

  test("describes every field", () => {
    const bare = Object.entries(schemaByKind[kind].shape).filter(([, field]) => {
      const inner = field instanceof z.ZodOptional || field instanceof z.ZodDefault ? field.unwrap() : field;
      return !(inner instanceof z.ZodType) || !inner.meta()?.description;
    });
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test("marks exactly the leaves that `linkFields` lists as links, with the same kind", () => {
    const marked = leavesOf(kind).flatMap(({ path, schema }) => {
      const to = schema.meta()?.linksTo;
      return to === undefined ? [] : [`${path} → ${to}`];
    });
    expect(marked.sort()).toEqual(linkFields[kind].map(({ path, to }) => `${path.join(".")} → ${to}`).sort());
  });

  test("refuses a field that it does not know", () => {
    const { error } = schemaByKind[kind].safeParse({ kind, sales: true });
    expect(error?.issues.filter(({ code }) => code === "unrecognized_keys")).toEqual([
      { code: "unrecognized_keys", keys: ["sales"], path: [], message: 'Unrecognized key: "sales"' },
    ]);
  });
});

describe("movedSchema", () => {
  test("describes every leaf and gives an example of it", () => {
    expect(listLeaves(movedSchema).map(({ path, schema }) => [path, examplesOf(schema)])).toEqual([
      ["kind", ["stretch"]],
      ["id", ["towel-stretch"]],
      ["movedTo", ["towel-calf-stretch"]],
    ]);
  });

  test("holds the new id and nothing else", () => {
    const moved = { kind: "stretch", id: "towel-stretch", movedTo: "towel-calf-stretch" };
    expect(movedSchema.parse(moved)).toEqual(moved);
    expect(movedSchema.safeParse({ ...moved, name: "Towel stretch" }).success).toBe(false);
  });
});
