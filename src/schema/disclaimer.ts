import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { localId } from "./id-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { text } from "./text.ts";
import { disclaimerTypeMeanings, disclaimerTypes } from "./vocabulary/disclaimer-type.ts";
import { placementMeanings, placements } from "./vocabulary/placement.ts";

/** Words that must stand beside what they qualify. */
export const disclaimerSchema = z.strictObject({
  kind: z.literal("disclaimer").meta({ description: "The kind, given by the folder.", examples: ["disclaimer"] }),
  id: localId("The id, given by the file name.", "general-information"),
  ...entryFields,
  type: choice(disclaimerTypes, disclaimerTypeMeanings, "What it is about."),
  placement: choice(placements, placementMeanings, "Where it stands."),
  appliesWhen: text(160, "When it must be shown.", "Every guide shows it."),
  verbatim: z.boolean().meta({ description: "Whether it must be shown word for word.", examples: [true] }),
  text: paragraphs("The words. The body's `## Text`.", "This guide does not replace a doctor.").min(1),
});

/** Words that must stand beside what they qualify. */
export type Disclaimer = DeepReadonly<z.infer<typeof disclaimerSchema>>;
