import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { localId } from "./id-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { text } from "./text.ts";

/** A thing that a stretch or a remedy needs. */
export const equipmentSchema = z.strictObject({
  kind: z.literal("equipment").meta({ description: "The kind, given by the folder.", examples: ["equipment"] }),
  id: localId("The id, given by the file name.", "towel"),
  ...entryFields,
  summary,
  householdSubstitute: text(120, "What will do instead.", "A belt or a long scarf").optional(),
  safetyCheck: text(160, "What to check before use.", "Check that the chair stands firm and has no wheels."),
  about: paragraphs("More about it. The body's `## About`.", "Keep one beside the bed.").default([]),
});

/** A thing that a stretch or a remedy needs. */
export type Equipment = DeepReadonly<z.infer<typeof equipmentSchema>>;
