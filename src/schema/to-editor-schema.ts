import * as z from "zod";
import { toFrontMatterSchema } from "./to-json-schema.ts";
import { type Kind, kindMeanings } from "./vocabulary/kind.ts";

type JsonSchema = ReturnType<typeof toFrontMatterSchema>;

/** No text of ours may look like this. */
const wrong = " \u0000 ";

/** Say in our words what a pattern asks for: editors show this instead of the pattern. */
function explainPattern({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }): void {
  // The format says it already, and better.
  if (jsonSchema.format === "date") delete jsonSchema.pattern;
  if (jsonSchema.pattern === undefined || !(zodSchema instanceof z.ZodType)) return;
  const issue = zodSchema.safeParse(wrong).error?.issues.find(({ code }) => code === "invalid_format");
  if (issue) jsonSchema.patternErrorMessage = `Expected ${issue.message}`;
}

/** Say the example in the description: editors would write it into the file, where it would be taken for content. */
function sayExample(jsonSchema: JsonSchema): void {
  const { examples, description } = jsonSchema;
  delete jsonSchema.examples;
  if (!description || !Array.isArray(examples) || jsonSchema.enum) return;
  jsonSchema.description = `${description} For example: ${JSON.stringify(examples[0])}.`;
}

/**
 * Make the JSON Schema of the front matter of one kind for editors, in draft 7, which the YAML language server reads best.
 * It takes a text or nothing as well: where an editor hands over the whole file, the body is a second document: mostly a text, or nothing.
 */
export function toEditorSchema(kind: Kind): JsonSchema {
  const schema = toFrontMatterSchema(kind, {
    target: "draft-7",
    override: (context) => {
      explainPattern(context);
      sayExample(context.jsonSchema);
    },
  });
  return {
    ...schema,
    title: `remedykit ${kind}`,
    description: `${kindMeanings[kind]}.`,
    type: ["object", "string", "null"],
  };
}
