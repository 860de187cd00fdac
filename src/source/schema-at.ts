import * as z from "zod";
import type { Path } from "./find-yaml-place.ts";
import { unwrapSchema } from "./unwrap-schema.ts";

/** Find the schema of the field at a path, or undefined where the path leaves the schema. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  const bare = unwrapSchema(schema);
  if (step === undefined) return bare;
  if (bare instanceof z.ZodObject) {
    const field: unknown = bare.shape[String(step)];
    return field instanceof z.ZodType ? schemaAt(field, rest) : undefined;
  }
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest);
  if (bare instanceof z.ZodRecord) return schemaAt(bare.valueType, rest);
  if (bare instanceof z.ZodUnion) {
    return bare.options.map((option) => schemaAt(option, path)).find((found) => found !== undefined);
  }
  return undefined;
}
