import * as z from "zod";

/** Tell whether a schema is that of a range: `{min: 10, max: 15}`. */
export function isRange(schema: z.core.$ZodType | undefined): boolean {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === "min,max";
}
