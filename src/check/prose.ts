import * as z from "zod";
import { schemaByKind } from "../schema/entry.ts";
import { isRecord } from "../schema/is-record.ts";
import { isProse } from "../schema/text.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import type { Path } from "../source/find-yaml-place.ts";

/** A text of an entry in our own words, with the way to it. */
export interface Prose {
  readonly path: Path;
  readonly text: string;
}

/** Where texts stand in a value: it is one, or its items or fields hold some. */
type Shape = "text" | { readonly each: Shape } | { readonly fields: readonly (readonly [string, Shape])[] };

function shapeOf(schema: z.core.$ZodType): Shape | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodString) return isProse(schema) ? "text" : undefined;
  if (schema instanceof z.ZodArray) {
    const each = shapeOf(schema.element);
    return each && { each };
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields: [string, Shape][] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    const shape = shapeOf(field);
    if (shape) fields.push([name, shape]);
  }
  return fields.length > 0 ? { fields } : undefined;
}

const shapes = new Map<Kind, Shape | undefined>();

function shapeOfKind(kind: Kind): Shape | undefined {
  if (!shapes.has(kind)) shapes.set(kind, shapeOf(schemaByKind[kind]));
  return shapes.get(kind);
}

function collect(shape: Shape, value: unknown, path: Path, found: Prose[]): void {
  if (shape === "text") {
    if (typeof value === "string") found.push({ path, text: value });
  } else if ("each" in shape) {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) collect(shape.each, item, [...path, index], found);
  } else if (isRecord(value)) {
    for (const [name, inner] of shape.fields) {
      if (Object.hasOwn(value, name)) collect(inner, value[name], [...path, name], found);
    }
  }
}

/**
 * List the texts of an entry that are in our own words, in the order of the schema, also where the entry is not right.
 * Titles, names and statements of others are left out.
 */
export function listProse(kind: Kind, fields: unknown): Prose[] {
  const found: Prose[] = [];
  const shape = shapeOfKind(kind);
  if (shape) collect(shape, fields, [], found);
  return found;
}
