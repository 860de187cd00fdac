import * as z from "zod";

/** One line of plain text: no line breaks, no control or direction characters, no spaces at the ends. */
const line = /^(?!\s)[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]*(?<!\s)$/;

/** Describe one line of plain text with at most `max` characters. */
export function text(max: number, description: string, example: string) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(line, { error: "one line of plain text without spaces at its ends" })
    .meta({ description: `${description} At most ${max} characters.`, examples: [example] });
}
