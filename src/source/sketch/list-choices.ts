import * as z from "zod";

/** List the values of a closed list, or of the closed list that the items of a list are from; none of another field. */
export function listChoices(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodArray) return listChoices(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
