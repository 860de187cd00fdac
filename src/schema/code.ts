import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { cited } from "./text.ts";
import { codeSystemMeanings, codeSystems } from "./vocabulary/code-system.ts";

/** A code for the same thing in a published list. */
export const codeSchema = z
  .strictObject({
    system: choice(codeSystems, codeSystemMeanings, "The list."),
    code: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]{2,20}$/, { error: "a code as the list prints it" })
      .meta({ description: "The code, as the list prints it.", examples: ["G47.62"] }),
    display: cited(80, "What the list calls it.", "Sleep related leg cramps"),
    source: cited(160, "Where the code was seen.", "Several code pages of 2025 and 2026"),
  })
  .meta({ description: "A code for the same thing in a published list." });

export type Code = DeepReadonly<z.infer<typeof codeSchema>>;
