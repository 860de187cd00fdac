import * as z from "zod";

/** One line of plain text: no line breaks, no control or direction characters, no spaces at the ends. */
const line = /^(?!\s)[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]*(?<!\s)$/;

/** The schemas of texts in our own words. */
const ours = new WeakSet<z.core.$ZodType>();

/** Tell whether a schema is of a text in our own words, which readers meet. */
export function isProse(schema: z.core.$ZodType): boolean {
  return ours.has(schema);
}

/** Describe one line of plain text with at most `max` characters, in our own words. */
export function text(max: number, description: string, example: string) {
  const schema = cited(max, description, example);
  ours.add(schema);
  return schema;
}

/** Describe one line of plain text that others gave: a title, a name, a code, or what they say. */
export function cited(max: number, description: string, example: string) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(line, { error: "one line of plain text without spaces at its ends" })
    .meta({ description: `${description} At most ${max} characters.`, examples: [example] });
}
