import * as z from "zod";
import { bodySections } from "./body-sections.ts";
import { entrySchema, schemaByKind } from "./entry.ts";
import { type Kind, kinds } from "./vocabulary/kind.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `linksTo` is for our own link table; strict validators do not know the word. */
function leaveOutLinks({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  delete jsonSchema.linksTo;
}

/** Make the JSON Schema of the front matter of one kind, for editors: what the path and the body give is left out. */
export function toFrontMatterSchema(kind: Kind): JsonSchema {
  const given = ["kind", "id", ...bodySections[kind].map(({ field }) => field)];
  const schema = z.toJSONSchema(schemaByKind[kind], { io: "input", override: leaveOutLinks });
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).filter(([name]) => !given.includes(name)),
  );
  const required = (schema.required ?? []).filter((name) => !given.includes(name));
  return { ...schema, title: `${kind} front matter`, properties, required };
}

/** Make the JSON Schema of a whole entry as it stands in `data.json`, with the front matter of each kind under `$defs`. */
export function toJsonSchema(): JsonSchema {
  const { $defs = {}, ...entry } = z.toJSONSchema(entrySchema, { io: "output", override: leaveOutLinks });
  const frontMatter = Object.fromEntries(kinds.map((kind) => [`${kind}-front-matter`, toFrontMatterSchema(kind)]));
  return { ...entry, title: "remedykit entry", $defs: { ...$defs, ...frontMatter } };
}
