import * as z from "zod";
import type { Kind } from "./vocabulary/kind.ts";

/** How an id is written: words of small letters and digits, joined by single hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

const rule = { error: "small letters, digits and single hyphens, starting with a letter" };

/** Describe an id that is not the id of another entry. */
export function localId(description: string, example: string) {
  return z
    .string()
    .max(60)
    .regex(idPattern, rule)
    .meta({ description, examples: [example] });
}

/** Describe the id of another entry. `linksTo` lets a test hold the link table against the schema. */
export function idOf(kind: Kind | "any", description: string, example: string) {
  return z
    .string()
    .max(60)
    .regex(idPattern, rule)
    .meta({ description, examples: [example], linksTo: kind });
}
