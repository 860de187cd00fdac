import { describe, expect, test } from "vitest";
import * as z from "zod";
import { catalog } from "../../generated/catalog.ts";
import { linkFields } from "../../src/catalog/link-fields.ts";
import { listLinks } from "../../src/catalog/list-links.ts";
import { schemaByKind } from "../../src/schema/entry.ts";
import { kinds } from "../../src/schema/vocabulary/kind.ts";

/** The fields of a JSON Schema that are marked as links, such as `evidence.*.references.* → reference`. */
function listMarked(schema: z.core.JSONSchema._JSONSchema | undefined, path: readonly string[] = []): string[] {
  if (typeof schema !== "object") return [];
  const own = typeof schema.linksTo === "string" ? [`${path.join(".")} → ${schema.linksTo}`] : [];
  const { items } = schema;
  const item = items && !Array.isArray(items) ? listMarked(items, [...path, "*"]) : [];
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => listMarked(field, [...path, name]));
  return [...own, ...item, ...fields];
}

describe("linkFields", () => {
  test.each(kinds)("lists every field of a %s that the schema marks as a link, and no other", (kind) => {
    const listed = linkFields[kind].map(({ path, to }) => `${path.join(".")} → ${to}`);
    const marked = listMarked(z.toJSONSchema(schemaByKind[kind], { io: "input" }));
    expect(listed.toSorted()).toEqual(marked.toSorted());
  });

  test("leads to entries of the right kind in the real catalog", () => {
    const kindOf = new Map<string, string>(catalog.entries.map(({ id, kind }) => [id, kind]));
    const wrong = catalog.entries.flatMap((entry) =>
      listLinks(entry)
        .filter(({ id, to }) => (to === "any" ? !kindOf.has(id) : kindOf.get(id) !== to))
        .map(({ id, path, to }) => `${entry.id} ${path.join(".")}: ${id} is no ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test("points from later kinds to earlier ones, except from muscle, condition, stretch and remedy to their like", () => {
    const backwards = kinds.flatMap((kind, index) =>
      linkFields[kind]
        .filter(({ to }) => to !== "any" && kinds.indexOf(to) >= index)
        .map(({ path, to }) => `${kind}.${path.join(".")} → ${to}`),
    );
    expect(backwards).toEqual([
      "muscle.group → muscle",
      "condition.broader → condition",
      "condition.lookalikes.*.redFlag → red-flag",
      "stretch.easier → stretch",
      "stretch.harder → stretch",
      "stretch.inBed → stretch",
      "stretch.seated → stretch",
    ]);
  });
});
