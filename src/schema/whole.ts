import * as z from "zod";

/** Describe a whole number with its unit and range. */
export function whole(min: number, max: number, description: string, example: number) {
  return z
    .int()
    .min(min)
    .max(max)
    .meta({ description: `${description} ${min} to ${max}.`, examples: [example] });
}
