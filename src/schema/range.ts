import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { whole } from "./whole.ts";

/** Describe a range of whole numbers, both ends included. `min` and `max` are equal where a source gives one number. */
export function rangeOf(min: number, max: number, description: string, example: number) {
  return z
    .strictObject({
      min: whole(min, max, `${description} The lower end.`, example),
      max: whole(min, max, `${description} The upper end.`, example),
    })
    .refine((range) => range.min <= range.max, {
      error: "`min` no larger than `max`",
      path: ["min"],
    })
    .meta({ description });
}

/** Two whole numbers, `min` no larger than `max`. */
export type Range = DeepReadonly<z.infer<ReturnType<typeof rangeOf>>>;
