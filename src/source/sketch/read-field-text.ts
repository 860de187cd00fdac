import * as z from "zod";

/** Tell whether the items of a list are words, which a comma may stand between. */
function holdsWords(item: z.core.$ZodType): boolean {
  if (item instanceof z.ZodEnum) return true;
  return item instanceof z.ZodString && item.meta()?.linksTo !== undefined;
}

/**
 * Read the value of a field from what a person typed: the items of a list of words stand between commas, a text is taken
 * whole. What cannot be read stays a text, so that the schema refuses it.
 *
 * @example
 * readFieldText(schemaByKind.remedy.shape.goals, "prevent, stop-now");
 * // => ["prevent", "stop-now"]
 */
export function readFieldText(schema: z.core.$ZodType | undefined, typed: string): unknown {
  const text = typed.trim();
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return readFieldText(schema.unwrap(), text);
  if (schema instanceof z.ZodArray) {
    if (!holdsWords(schema.element)) return [readFieldText(schema.element, text)];
    return text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  }
  if (schema instanceof z.ZodBoolean && /^(?:true|yes|false|no)$/.test(text)) return text === "true" || text === "yes";
  if (schema instanceof z.ZodNumber && /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text)) return Number(text);
  return text;
}
