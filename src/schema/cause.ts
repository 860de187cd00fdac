import * as z from "zod";
import { choice } from "./choice.ts";
import { codeSchema } from "./code.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { evidenceSchema } from "./evidence.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { text } from "./text.ts";
import { causeCategories, causeCategoryMeanings } from "./vocabulary/cause-category.ts";
import { causeRoleMeanings, causeRoles } from "./vocabulary/cause-role.ts";

/** Something that may bring a condition on. */
export const causeSchema = z.strictObject({
  kind: z.literal("cause").meta({ description: "The kind, given by the folder.", examples: ["cause"] }),
  id: localId("The id, given by the file name.", "fluid-and-salt-loss"),
  ...entryFields,
  summary,
  role: choice(causeRoles, causeRoleMeanings, "How it relates to the condition."),
  category: choice(causeCategories, causeCategoryMeanings, "What part of life it belongs to."),
  modifiable: z.boolean().meta({ description: "Whether a person can change it.", examples: [true] }),
  conditions: listOf(idOf("condition", "A condition.", "night-leg-cramps"), "The conditions it may bring on."),
  cues: listOf(
    text(120, "A sign of it.", "Your clothes show white salt marks after exercise"),
    "What may point to it.",
  ),
  codes: listOf(codeSchema, "Codes for it in published lists."),
  whyNoRemedy: text(200, "Why no remedy answers it.", "Nobody has tested whether less salt changes cramps.").optional(),
  evidence: z.array(evidenceSchema).min(1).max(6).meta({ description: "What is known about it." }),
  disclaimers: listOf(idOf("disclaimer", "A disclaimer.", "keep-taking-medicines"), "What must stand beside it."),
  about: paragraphs(
    "How it might lead to the condition. The body's `## About`.",
    "Sweat takes salt out of the body.",
  ).min(1),
});

/** Something that may bring a condition on. */
export type Cause = DeepReadonly<z.infer<typeof causeSchema>>;
