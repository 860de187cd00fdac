import * as z from "zod";

/** Describe a calendar day, written year-month-day. */
export function day(description: string, example: string) {
  return z.iso.date().meta({ description: `${description} Written year-month-day.`, examples: [example] });
}
