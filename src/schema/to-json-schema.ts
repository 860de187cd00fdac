import * as z from "zod";
import { bodySections } from "./body-sections.ts";
import { entrySchema, schemaByKind } from "./entry.ts";
import { type Kind, kinds } from "./vocabulary/kind.ts";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** `linksTo` is for our own link table; strict validators do not know the word. */
function leaveOutLinks({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  delete jsonSchema.linksTo;
}

/** How the JSON Schema of front matter is made. */
export interface FrontMatterSchemaOptions {
  readonly target?: "draft-7" | "draft-2020-12";
  /** Changes the schema of each part. */
  readonly override?: (context: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }) => void;
}

/**
 * Make the JSON Schema of the front matter of one kind: what the path and the body give is left out.
 *
 * @throws TypeError when there is no such kind.
 */
export function toFrontMatterSchema(
  kind: Kind,
  { target = "draft-2020-12", override }: FrontMatterSchemaOptions = {},
): JsonSchema {
  if (!kinds.includes(kind)) {
    const known = kinds.map((each) => `\`${each}\``).join(", ");
    throw new TypeError(`Unexpected \`${String(kind)}\` for \`kind\`, expected one of ${known}`);
  }
  const given = ["kind", "id", ...bodySections[kind].map(({ field }) => field)];
  const schema = z.toJSONSchema(schemaByKind[kind], {
    io: "input",
    target,
    override: (context) => {
      leaveOutLinks(context);
      override?.(context);
    },
  });
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
