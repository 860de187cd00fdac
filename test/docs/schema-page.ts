import { bodySections } from "../../src/schema/body-sections.ts";
import { toFrontMatterSchema } from "../../src/schema/to-json-schema.ts";
import { kindFolders, kindMeanings, kinds } from "../../src/schema/vocabulary/kind.ts";

type JsonSchema = ReturnType<typeof toFrontMatterSchema>;

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return "one of a list";
  if (schema.type === "array") return "list";
  if (schema.type === "integer") return "whole number";
  if (schema.format === "date") return "day";
  return typeof schema.type === "string" ? schema.type : "rule";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** What stands under a name that a field refers to, or the field itself. */
function resolve(field: JsonSchema, root: JsonSchema): JsonSchema {
  const name = field.$ref?.replace("#/$defs/", "") ?? "";
  const known = root.$defs?.[name];
  return typeof known === "object" ? known : field;
}

/** A row a field, with the fields of objects and of list items under their owner. */
function rowsOf(schema: JsonSchema, root: JsonSchema, path = ""): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
    if (typeof given === "boolean") return [];
    const field = resolve(given, root);
    const full = path ? `${path}.${name}` : name;
    const required = schema.required?.includes(name) ? "yes" : "";
    const examples = Array.isArray(field.examples)
      ? field.examples.map((each) => `\`${JSON.stringify(each)}\``).join(", ")
      : "";
    const row = `| \`${full}\` | ${typeOf(field)} | ${required} | ${cell(field.description ?? "")} | ${cell(examples)} |`;
    const items = typeof field.items === "object" && !Array.isArray(field.items) ? field.items : undefined;
    return [row, ...rowsOf(field, root, full), ...(items ? rowsOf(items, root, `${full}[]`) : [])];
  });
}

/** Write the page that documents every field of every kind, from the schema. */
export function schemaPage(): string {
  const chapters = [...kinds].sort().map((kind) => {
    const schema = toFrontMatterSchema(kind);
    const headings = bodySections[kind].map(
      ({ heading, holds, required }) =>
        `- \`## ${heading}\`: ${holds === "steps" ? "a numbered list" : "plain paragraphs"}${required ? "" : " (may be left out)"}`,
    );
    return [
      `## ${kind}`,
      "",
      `${kindMeanings[kind]}. Folder: \`data/${kindFolders[kind]}/\`.`,
      "",
      ...(headings.length > 0 ? ["Body:", "", ...headings, ""] : ["No body.", ""]),
      "| field | holds | required | meaning | example |",
      "| --- | --- | --- | --- | --- |",
      ...rowsOf(schema, schema),
      "",
    ].join("\n");
  });
  return `# Schema\n\nMade from the zod schemas in \`src/schema/\` by \`npx vitest run test/docs -u\`. Do not edit it by hand.\n\nEvery entry is a Markdown file with YAML front matter. The folder gives its kind and the file name its id.\n\n${chapters.join("\n")}`;
}
