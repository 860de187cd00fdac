import * as z from "zod";

/** Describe a list that may be left out; an entry then carries an empty list. */
export function listOf<T extends z.ZodType>(item: T, description: string, max = 40) {
  return z.array(item).max(max).meta({ description }).default([]);
}
