import * as z from "zod";

function limitsOf(min: number | null | undefined, max: number | null | undefined): string {
  const low = min !== null && min !== undefined && min > Number.MIN_SAFE_INTEGER;
  const high = max !== null && max !== undefined && max < Number.MAX_SAFE_INTEGER;
  if (low && high) return ` from \`${min}\` to \`${max}\``;
  if (low) return ` of at least \`${min}\``;
  return high ? ` of at most \`${max}\`` : "";
}

/** Say in a few words what a field holds: `text of at most 65 characters`, `one of …`, `a list`. */
export function describeSchema(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return describeSchema(schema.unwrap());
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.map((value) => `\`${value}\``).join(", ")}`;
  if (schema instanceof z.ZodBoolean) return "`true` or `false`";
  if (schema instanceof z.ZodNumber) {
    return `${schema.isInt ? "a whole number" : "a number"}${limitsOf(schema.minValue, schema.maxValue)}`;
  }
  if (schema instanceof z.ZodISODate) return "a day written year-month-day, such as `2026-11-23`";
  if (schema instanceof z.ZodString) {
    if (schema.meta()?.linksTo) return "the id of an entry";
    return schema.maxLength === null ? "text" : `text of at most ${schema.maxLength} characters`;
  }
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodObject)
    return `the fields ${Object.keys(schema.shape)
      .map((key) => `\`${key}\``)
      .join(", ")}`;
  if (schema instanceof z.ZodRecord) return "names with a text each";
  return "a finding, or `trait`, `all`, `any` or `not`";
}

/** Give the description and the example of a field, as background for a message. */
export function explainSchema(schema: z.core.$ZodType | undefined): string | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { description, examples } = schema.meta() ?? {};
  const example = Array.isArray(examples) && examples.length > 0 ? ` For example: ${JSON.stringify(examples[0])}.` : "";
  return description ? `${description}${example}` : undefined;
}
