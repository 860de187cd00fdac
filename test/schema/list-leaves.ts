import * as z from "zod";

/** A field that holds a text, a number, a choice or a yes or no; `*` in its path stands for every item of a list. */
export interface Leaf {
  readonly path: string;
  readonly schema: z.ZodType;
}

type Schema = z.core.$ZodType;

/** List the leaves of a schema, through lists, objects, unions, records, optionals and defaults. */
export function listLeaves(schema: Schema, path: readonly string[] = [], above: readonly Schema[] = []): Leaf[] {
  if (above.includes(schema)) return [];
  const inside = (part: Schema, ...steps: string[]) => listLeaves(part, [...path, ...steps], [...above, schema]);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inside(schema.unwrap());
  if (schema instanceof z.ZodArray) return inside(schema.element, "*");
  if (schema instanceof z.ZodRecord) return inside(schema.valueType, "*");
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option));
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) => inside(field, name));
  }
  if (!(schema instanceof z.ZodType))
    throw new TypeError(`Unexpected schema at ${path.join(".")}, expected a zod type`);
  return [{ path: path.join("."), schema }];
}
