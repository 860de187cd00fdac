import * as z from "zod";
import { idPattern } from "./id-pattern.ts";
import { idWords, longestId } from "./is-id.ts";
import type { Kind } from "./vocabulary/kind.ts";

const rule = { error: idWords };

/** Describe an id that is not the id of another entry. */
export function localId(description: string, example: string) {
  return z
    .string()
    .max(longestId)
    .regex(idPattern, rule)
    .meta({ description, examples: [example] });
}

/** Describe the id of another entry. `linksTo` lets a test hold the link table against the schema. */
export function idOf(kind: Kind | "any", description: string, example: string) {
  return z
    .string()
    .max(longestId)
    .regex(idPattern, rule)
    .meta({ description, examples: [example], linksTo: kind });
}
