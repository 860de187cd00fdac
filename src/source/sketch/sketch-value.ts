import * as z from "zod";
import { isRecord } from "../../schema/is-record.ts";
import type { Path } from "../find-yaml-place.ts";
import { chooseCarefully } from "./choose-carefully.ts";
import { describeChoice } from "./describe-choice.ts";
import { sayTodo } from "./say-todo.ts";

/** A mark beside a value that is no text and stands for what a person must choose. */
export interface SketchNote {
  readonly path: Path;
  readonly text: string;
}

/** What a sketch is made with. */
export interface SketchFacts {
  readonly today: string;
  /** The marks so far; those of new values are added. */
  readonly notes: SketchNote[];
}

function metaOf(schema: z.core.$ZodType): { readonly description: string; readonly example: unknown } {
  const { description = "", examples } = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
  return { description, example: Array.isArray(examples) ? examples[0] : undefined };
}

/** Count the items that a list must have. */
function countLeast(schema: z.ZodArray): number {
  const issue = schema.safeParse([]).error?.issues.find(({ code }) => code === "too_small");
  return issue?.code === "too_small" ? Number(issue.minimum) : 0;
}

function sketchText(schema: z.ZodString, about: string, path: Path, { notes }: SketchFacts): string {
  const { description } = metaOf(schema);
  const text = sayTodo(about || description, schema.maxLength ?? undefined);
  if (schema.safeParse(text).success) return text;
  notes.push({ path, text: sayTodo(description) });
  return "todo";
}

/** Name the items of paragraphs by what the list is about: `One paragraph of plain text` would not help. */
function describeItems(schema: z.ZodArray): string {
  const { description } = metaOf(schema.element);
  return description.startsWith("One paragraph") ? `${metaOf(schema).description} ${description}` : "";
}

/**
 * Sketch a value that a schema accepts: what is given, the rest marked for a person. What may be left out is left out.
 * Given values are taken as they are, right or wrong.
 */
export function sketchValue(
  schema: z.core.$ZodType,
  given: unknown,
  path: Path,
  facts: SketchFacts,
  about = "",
): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return given === undefined ? undefined : sketchValue(schema.unwrap(), given, path, facts, about);
  }
  if (schema instanceof z.ZodObject && (given === undefined || isRecord(given))) {
    const known = Object.entries(schema.shape).map(([name, field]): [string, unknown] => {
      const own = given && Object.getOwnPropertyDescriptor(given, name)?.value;
      return [name, sketchValue(field, own, [...path, name], facts)];
    });
    const fields = known.filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(fields), ...withoutNames(given, schema.shape) };
  }
  if (schema instanceof z.ZodArray && (given === undefined || Array.isArray(given))) {
    const items: readonly unknown[] = given ?? new Array(countLeast(schema)).fill(undefined);
    return items.map((item, index) =>
      sketchValue(schema.element, item, [...path, index], facts, describeItems(schema)),
    );
  }
  if (given !== undefined) return given;
  const { description, example } = metaOf(schema);
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodString) return sketchText(schema, about, path, facts);
  if (schema instanceof z.ZodUnion) return sketchValue(schema.options[0] ?? z.never(), given, path, facts);
  if (schema instanceof z.ZodRecord) {
    const [name = "todo"] = isRecord(example) ? Object.keys(example) : [];
    return { [name]: sketchValue(schema.valueType, undefined, [...path, name], facts) };
  }
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String);
    facts.notes.push({ path, text: sayTodo(`${describeChoice(description)} One of: ${values.join(", ")}`, 2000) });
    return chooseCarefully(values);
  }
  facts.notes.push({ path, text: sayTodo(description) });
  return schema instanceof z.ZodISODate ? facts.today : example;
}

/** The given fields that a schema does not know: they are kept, so that they are reported. */
function withoutNames(given: Readonly<Record<string, unknown>> | undefined, shape: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => !Object.hasOwn(shape, name)));
}
