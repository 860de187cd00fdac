import * as z from "zod";
import type { Path } from "../find-yaml-place.ts";
import { schemaAt } from "../schema-at.ts";
import { valueAt } from "../value-at.ts";
import type { SketchNote } from "./sketch-value.ts";

function isYesOrNo(field: z.core.$ZodType): boolean {
  return field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodBoolean;
}

/**
 * Add what a rule over several fields asks for, such as `at least one of …`: a field that says yes, so that no number is
 * made up. The last such field claims least. The object is changed.
 */
function satisfy(object: object, schema: z.ZodObject): string | undefined {
  for (const [name, field] of Object.entries(schema.shape).reverse()) {
    if (Object.hasOwn(object, name) || !isYesOrNo(field)) continue;
    if (!schema.safeParse({ ...object, [name]: true }).success) continue;
    Object.assign(object, { [name]: true });
    return name;
  }
  return undefined;
}

/** Add to a sketch what the rules over several fields ask for, and give the marks for what was added. */
export function satisfyRefinements(schema: z.ZodObject, data: unknown): SketchNote[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.flatMap((issue) => {
    const path: Path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    const owner = schemaAt(schema, path);
    const object = valueAt(data, path);
    if (issue.code !== "custom" || !(owner instanceof z.ZodObject)) return [];
    if (typeof object !== "object" || object === null) return [];
    const name = satisfy(object, owner);
    return name === undefined ? [] : [{ path: [...path, name], text: `TODO: ${issue.message}` }];
  });
}
