import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";
import { amountUnitMeanings, amountUnits } from "./vocabulary/amount-unit.ts";

/** How much of it. */
export const amountSchema = z
  .strictObject({
    value: z
      .number()
      .positive()
      .max(100000)
      .meta({ description: "How many units at a time.", examples: [74] })
      .optional(),
    unit: choice(amountUnits, amountUnitMeanings, "The unit."),
    per: text(60, "What the value is for.", "one sip at the start of a cramp"),
    maximumPerDay: z
      .number()
      .positive()
      .max(100000)
      .meta({ description: "The most in one day, in the same unit.", examples: [350] })
      .optional(),
    note: text(200, "What a reader should know about it.", "The limit counts supplements only.").optional(),
    references: listOf(idOf("reference", "A reference.", "ods-magnesium"), "What it rests on."),
  })
  .refine((amount) => amount.value !== undefined || amount.maximumPerDay !== undefined, {
    error: "at least one of `value` and `maximumPerDay`",
  })
  .meta({ description: "How much of it." });

export type Amount = DeepReadonly<z.infer<typeof amountSchema>>;
