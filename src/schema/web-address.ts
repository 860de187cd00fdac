import * as z from "zod";

/** Describe a web address: http or https, without spaces. */
export function webAddress(description: string, example: string) {
  return z
    .string()
    .max(300)
    .regex(/^https?:\/\/[a-z0-9.-]+(?:\/[^\s<>"'`]*)?$/i, { error: "an address that starts with https://" })
    .meta({ description, examples: [example] });
}
