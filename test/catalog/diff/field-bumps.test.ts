import { describe, expect, test } from "vitest";
import * as z from "zod";
import { fieldBumps, mendedFields, orderedFields } from "../../../src/catalog/diff/field-bumps.ts";
import { schemaByKind } from "../../../src/schema/entry.ts";
import { kinds } from "../../../src/schema/vocabulary/kind.ts";
import { listLeaves } from "../../schema/list-leaves.ts";

const leaves = kinds.flatMap((kind) => listLeaves(schemaByKind[kind]));
const isMended = (path: string) => fieldBumps.changed(path.split(".")) === "patch";
const isFreeText = (schema: z.ZodType) => schema instanceof z.ZodString && schema.safeParse("# x").success;
const pathsOf = (list: typeof leaves) => [...new Set(list.map(({ path }) => path))].sort();

/** The lists of the JSON Schema of a kind, each with its description. */
function listLists(schema: z.core.JSONSchema._JSONSchema | undefined, name = ""): { name: string; about: string }[] {
  if (typeof schema !== "object") return [];
  const { items, type, description = "" } = schema;
  const own = type === "array" ? [{ name, about: description }] : [];
  const item = items && !Array.isArray(items) ? listLists(items) : [];
  return [...own, ...item, ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => listLists(field, key))];
}

describe("fieldBumps", () => {
  test("takes every free text for a wording, except what warns or completes a number, a rating or a time", () => {
    const texts = leaves.filter(({ schema }) => isFreeText(schema));
    expect(pathsOf(texts.filter(({ path }) => !isMended(path)))).toEqual([
      "aliases.*",
      "amount.per",
      "appliesWhen",
      "cautions.*.why",
      "evidence.*.population",
      "filedUnder.*",
      "harms.*.what",
      "interactions.*.medicine",
      "interactions.*.why",
      "stopIf.*",
      "within",
    ]);
  });

  test("takes of all other fields only days of a check and the places of a source for mended", () => {
    const others = leaves.filter(({ schema }) => !isFreeText(schema) && schema.meta()?.linksTo === undefined);
    expect(pathsOf(others.filter(({ path }) => isMended(path)))).toEqual([
      "doi",
      "integrity.checkedOn",
      "integrity.noticeDoi",
      "pmcid",
      "pmid",
      "publishedOn",
      "review.nextReviewOn",
      "review.reviewedOn",
      "url",
      "year",
    ]);
  });

  test.each([
    "tier",
    "whoDecides",
    "evidence.0.effect",
    "evidence.0.certainty",
    "verdict",
    "cautions.0.level",
    "cautions.0.trait",
    "doses.0.holdSeconds.min",
    "amount.maximumPerDay",
    "rule",
    "a field that nobody has decided about",
  ])("gives a change of %s a minor version", (path) => {
    expect(fieldBumps.changed(path.split("."))).toBe("minor");
  });

  test("looks at every step of the way, so a fact of an article is a wording", () => {
    expect([fieldBumps.changed(["says", "R8"]), fieldBumps.changed(["steps", 3])]).toEqual(["patch", "patch"]);
  });

  test("gives what is added a minor and what is removed a major version, whatever it is", () => {
    for (const path of [["tier"], ["note"], ["aliases", 0], ["cautions", 1], []]) {
      expect([fieldBumps.added(path), fieldBumps.removed(path)]).toEqual(["minor", "major"]);
    }
  });

  test("gives another order a minor version where it means something, and otherwise a patch", () => {
    expect([fieldBumps.moved(["steps"]), fieldBumps.moved(["sections", 0, "entries"])]).toEqual(["minor", "minor"]);
    expect([fieldBumps.moved(["goals"]), fieldBumps.moved(["doses", 0, "moments"])]).toEqual(["patch", "patch"]);
    expect(fieldBumps.moved([])).toBe("patch");
  });
});

describe("mendedFields", () => {
  test("names only fields that the schema has", () => {
    const names = new Set<string | number>(leaves.flatMap(({ path }) => path.split(".")));
    expect([...mendedFields].filter((name) => !names.has(name))).toEqual([]);
  });
});

describe("orderedFields", () => {
  test("names the lists of which the schema says that they are in order, or what comes first", () => {
    const lists = kinds.flatMap((kind) => listLists(z.toJSONSchema(schemaByKind[kind], { io: "input" })));
    const described = lists
      // The moments of a section say which doses come first; they have no order themselves.
      .filter(({ name, about }) => name !== "moments" && /in order|\bfirst\b/.test(about))
      .map(({ name }) => name);
    expect([...orderedFields].sort()).toEqual([...new Set(described)].sort());
  });
});
