import fc from "fast-check";
import * as z from "zod";
import { type Entry, entrySchema, schemaByKind } from "../../src/schema/entry.ts";
import type { Kind } from "../../src/schema/vocabulary/kind.ts";

/** Pieces of text that mean something to YAML, Markdown, HTML or a screen. */
const pieces = [
  ..."#*_`~<>[](){}|&!%@-+=:;,.?'\"\\/^$0",
  ...[
    "---",
    "...",
    "- x",
    "1. x",
    "12) ",
    "# ",
    "## About",
    "[x](y)",
    "![i](j)",
    "[x]: y",
    "<b>",
    "<!--",
    "&amp;",
    "&#42;",
  ],
  ...[
    "**b**",
    "__b__",
    "*a_ ",
    "`c`",
    "~~~",
    "***",
    ": ",
    " #",
    "null",
    "true",
    "~",
    "1e3",
    "0x1f",
    "2026-01-02",
    "<<",
    "*x",
    "&x",
    "!!y",
  ],
  ...[
    "  ",
    " ",
    "\u00a0",
    "\u3000",
    "\u200b",
    "\ufeff",
    "é",
    "ß",
    "漢",
    "😀",
    "\u0301",
    "http://x.y/z",
    "a@b.c",
    "<script>",
    "</p>",
    "word",
  ],
];

const word = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 6 }));
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(""));
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,3}$/);
const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });

function arbitraryText(schema: z.ZodString): fc.Arbitrary<string> {
  const fits = (text: string) => schema.safeParse(text).success;
  if (fits("# x")) return line.map((text) => text.slice(0, schema.maxLength ?? 60)).filter(fits);
  if (fits("a-1")) return id;
  const { examples } = schema.meta() ?? {};
  return fc.constantFrom(...(Array.isArray(examples) ? examples.map(String) : []));
}

/** Make values that a schema accepts. `depth` keeps rules inside rules small. */
function arbitraryOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return fc.option(arbitraryOf(schema.unwrap(), depth), { nil: undefined });
  if (schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap(), depth);
  if (schema instanceof z.ZodLiteral) return fc.constant(schema.value);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: Math.max(1, schema.minValue ?? 1), max: schema.maxValue ?? 9 });
  if (schema instanceof z.ZodISODate) return day.map((date) => date.toISOString().slice(0, 10));
  if (schema instanceof z.ZodString) return arbitraryText(schema);
  if (schema instanceof z.ZodArray) {
    const isValid = (value: unknown) => schema.safeParse(value).success;
    const minLength = [0, 1, 2].find((length) => isValid(Array.from({ length }, () => "a-1"))) ?? 1;
    return fc.array(arbitraryOf(schema.element, depth + 1), { minLength, maxLength: 3 });
  }
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(fc.stringMatching(/^[A-Z][1-9]$/), arbitraryOf(schema.valueType), { minKeys: 1, maxKeys: 3 });
  if (schema instanceof z.ZodUnion)
    return fc.oneof(
      ...schema.options.slice(0, depth > 1 ? 2 : undefined).map((option) => arbitraryOf(option, depth + 1)),
    );
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, arbitraryOf(field, depth)] as const);
    return fc.record(Object.fromEntries(fields)).filter((value) => schema.safeParse(value).success);
  }
  throw new TypeError(`Unexpected schema ${schema._zod.def.type}, expected one that entries are made of`);
}

/** Make entries of a kind that the schema accepts, with texts that are hard to write down. */
export function arbitraryEntry(kind: Kind): fc.Arbitrary<Entry> {
  return arbitraryOf(schemaByKind[kind]).map((value) => entrySchema.parse(value));
}
