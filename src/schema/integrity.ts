import * as z from "zod";
import { choice } from "./choice.ts";
import { day } from "./day.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { text } from "./text.ts";
import { integrityStatuses, integrityStatusMeanings } from "./vocabulary/integrity-status.ts";

/** Whether a reference still stands, and when that was looked at. */
export const integritySchema = z
  .strictObject({
    status: choice(integrityStatuses, integrityStatusMeanings, "What is known."),
    noticeDoi: z
      .string()
      .regex(/^10\.\d{4,9}\/[^\s<>"`]+$/, { error: "a DOI that starts with `10.`" })
      .meta({ description: "The DOI of the notice.", examples: ["10.1001/jamainternmed.2025.2160"] })
      .optional(),
    checkedOn: day("The day on which it was looked at.", "2026-11-23"),
    how: text(160, "How it was looked at.", "Reported by a secondary source; not seen at the publisher."),
  })
  .meta({ description: "Whether a reference still stands." });

export type Integrity = DeepReadonly<z.infer<typeof integritySchema>>;
