import * as z from "zod";
import { bodySections } from "../../schema/body-sections.ts";
import { schemaByKind } from "../../schema/entry.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";
import { isRange } from "../is-range.ts";
import { describeChoice } from "../sketch/describe-choice.ts";
import { listChoices } from "../sketch/list-choices.ts";
import { unwrapSchema } from "../unwrap-schema.ts";

/** How a field is filled in: a line, several lines, paragraphs, or a choice of values. */
export type FormShape = "line" | "lines" | "paragraphs" | "range" | "choice" | "choices";

/** A field of an entry that a person without git fills in. */
export interface FormField {
  /** The field of the entry. */
  readonly name: string;
  /** What it is called in the form, and in the issue that the form makes. */
  readonly label: string;
  readonly about: string;
  readonly required: boolean;
  readonly shape: FormShape;
  readonly values: readonly string[];
  readonly schema: z.core.$ZodType;
}

/** The kinds that a person without git may send: what most people know something about. */
export const formKinds = ["stretch", "remedy", "cause", "reference"] as const satisfies readonly Kind[];

export type FormKind = (typeof formKinds)[number];

/** What the path, the reviewer and the editors of the content give. */
const given = ["kind", "id", "facts", "review", "disclaimers"];

/** Tell how a field is filled in; undefined for one of several parts, which an editor fills in later. */
function shapeOf(kind: Kind, name: string, schema: z.core.$ZodType): FormShape | undefined {
  if (isRange(schema)) return "range";
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) return "choice";
  if (!(schema instanceof z.ZodArray)) return schema instanceof z.ZodObject ? undefined : "line";
  if (schema.element instanceof z.ZodEnum) return "choices";
  if (bodySections[kind].some(({ field, holds }) => field === name && holds === "paragraphs")) return "paragraphs";
  return schema.element instanceof z.ZodString ? "lines" : undefined;
}

function valuesOf(schema: z.core.$ZodType): readonly string[] {
  return schema instanceof z.ZodBoolean ? ["yes", "no"] : listChoices(schema);
}

/** Say that a field holds ids, with an example: a person without git has not met them. */
function sayIds(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodArray) return sayIds(schema.element);
  const { linksTo, examples } = schema instanceof z.ZodType ? (schema.meta() ?? {}) : {};
  return linksTo && Array.isArray(examples) ? ` Written as an id, such as \`${examples[0]}\`.` : "";
}

/** Write the name of a field as words: `kindOfRemedy` → `Kind of remedy`. */
function toLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** List the fields of a kind that a form asks for, in the order of the schema. */
export function listFormFields(kind: FormKind): FormField[] {
  return Object.entries(schemaByKind[kind].shape).flatMap(([name, field]) => {
    if (given.includes(name) || !(field instanceof z.ZodType)) return [];
    const schema = unwrapSchema(field);
    const shape = shapeOf(kind, name, schema);
    if (!shape) return [];
    const { description = "" } = field.meta() ?? (schema instanceof z.ZodType ? schema.meta() : undefined) ?? {};
    const about = describeChoice(description.replace(/ ?[^.]*\bbody's `##[^.]*\./, "").trim()) + sayIds(schema);
    const required = !field.safeParse(undefined).success;
    return [{ name, label: toLabel(name), about, required, shape, values: valuesOf(schema), schema: field }];
  });
}
