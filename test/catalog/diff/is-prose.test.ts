import { describe, expect, test } from "vitest";
import * as z from "zod";
import { isProse } from "../../../src/catalog/diff/is-prose.ts";
import { schemaByKind } from "../../../src/schema/entry.ts";
import { kinds } from "../../../src/schema/vocabulary/kind.ts";
import { listLeaves } from "../../schema/list-leaves.ts";

/** The lists of a kind whose items may be any text. */
const textLists = kinds.flatMap((kind) =>
  listLeaves(schemaByKind[kind])
    .filter(({ path, schema }) => /^\w+\.\*$/.test(path) && path !== "says.*" && schema instanceof z.ZodString)
    .filter(({ schema }) => schema.safeParse("# x").success)
    .map(({ path }) => ({ kind, field: path.replace(".*", "") })),
);

describe("isProse", () => {
  test("takes every list of texts for prose, except names and categories", () => {
    const others = textLists.filter(({ kind, field }) => !isProse(kind, field)).map(({ field }) => field);
    expect([...new Set(others)]).toEqual(["aliases", "filedUnder"]);
  });

  test("takes no list of ids for prose, though fields of other kinds have the same name", () => {
    const prose = kinds.flatMap((kind) =>
      listLeaves(schemaByKind[kind])
        .filter(({ path, schema }) => path.endsWith(".*") && schema.meta()?.linksTo !== undefined)
        .filter(({ path }) => isProse(kind, path.replace(".*", "")))
        .map(({ path }) => `${kind} ${path}`),
    );
    expect(prose).toEqual([]);
    expect([isProse("claim", "about"), isProse("cause", "about")]).toEqual([false, true]);
  });

  test("knows the lists of sentences in the front matter", () => {
    expect([isProse("muscle", "actions"), isProse("cause", "cues"), isProse("stretch", "stopIf")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isProse("guide", "unknowns"), isProse("guide", "support"), isProse("guide", 0)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isProse("guide", undefined)).toBe(false);
  });
});
