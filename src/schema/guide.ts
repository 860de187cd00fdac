import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";
import { momentMeanings, moments } from "./vocabulary/moment.ts";

const sectionSchema = z
  .strictObject({
    heading: text(65, "The heading, in sentence case.", "Before bed"),
    moments: listOf(
      choice(moments, momentMeanings, "A moment."),
      "When it is read: doses for these moments stand first.",
    ),
    intro: text(300, "What leads into it.", "Try 1 or 2 of these for some weeks.").optional(),
    entries: z
      .array(idOf("any", "An entry.", "bedtime-stretching"))
      .min(1)
      .max(30)
      .meta({ description: "What it shows, in order." }),
  })
  .meta({ description: "A part of the guide." });

const doNothingSchema = z
  .strictObject({
    text: text(300, "What is likely if you do nothing.", "Most cramps ease by themselves, even if you do nothing."),
    references: listOf(idOf("reference", "A reference.", "hallegraeff-2017"), "What it rests on."),
  })
  .meta({ description: "What is likely if you do nothing, as far as anyone knows." });

/** A curated choice of entries, in order. What every guide must have is added when it is built. */
export const guideSchema = z.strictObject({
  kind: z.literal("guide").meta({ description: "The kind, given by the folder.", examples: ["guide"] }),
  id: localId("The id, given by the file name.", "leg-cramps-at-night"),
  ...entryFields,
  summary,
  condition: idOf("condition", "The condition it is about.", "night-leg-cramps"),
  moments: listOf(choice(moments, momentMeanings, "A moment."), "The moments it is about."),
  mainMessage: text(200, "The one thing to remember.", "Stretch the muscle that cramps, and hold until it lets go."),
  forWhom: text(200, "Who it is for.", "Adults who get cramps in bed."),
  notForWhom: text(300, "Who needs other advice.", "Children, and anyone with a sign in the list below."),
  sections: z.array(sectionSchema).min(1).max(10).meta({ description: "Its parts, in order." }),
  unlikelyToHelp: listOf(
    idOf("remedy", "A remedy.", "magnesium-supplement"),
    "What probably does not help, or has nothing behind it, in order.",
  ),
  doNothing: doNothingSchema.optional(),
  unknowns: listOf(
    text(200, "One thing that nobody knows.", "Nobody knows the cause of most leg cramps."),
    "What nobody knows, most important first.",
  ),
  support: listOf(
    idOf("reference", "A page of a health body with its address.", "nhs-leg-cramps"),
    "Where to read more, from health bodies.",
  ),
  references: listOf(
    idOf("reference", "A reference.", "guyatt-2008"),
    "What the guide as a whole rests on: how certainty is rated.",
  ),
  disclaimers: listOf(idOf("disclaimer", "A disclaimer.", "general-information"), "What must stand in it."),
});

/** A curated choice of entries, in order. */
export type Guide = DeepReadonly<z.infer<typeof guideSchema>>;
