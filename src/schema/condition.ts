import * as z from "zod";
import { choice } from "./choice.ts";
import { codeSchema } from "./code.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { rangeOf } from "./range.ts";
import { text } from "./text.ts";
import { bodyRegionMeanings, bodyRegions } from "./vocabulary/body-region.ts";

const lookalikeSchema = z
  .strictObject({
    name: text(60, "What it is called.", "Restless legs"),
    difference: text(200, "How it differs from the condition.", "An urge to move the legs that moving relieves."),
    redFlag: idOf("red-flag", "The red flag that it calls for.", "walking-pain").optional(),
    codes: listOf(codeSchema, "Codes for it in published lists."),
  })
  .meta({ description: "Something that is easily taken for the condition." });

/** A health problem that the content is about. */
export const conditionSchema = z.strictObject({
  kind: z.literal("condition").meta({ description: "The kind, given by the folder.", examples: ["condition"] }),
  id: localId("The id, given by the file name.", "night-leg-cramps"),
  ...entryFields,
  summary,
  broader: idOf("condition", "The condition of which this one is a form.", "leg-cramps").optional(),
  bodyRegions: listOf(choice(bodyRegions, bodyRegionMeanings, "A part of the body."), "Where it is felt."),
  muscles: listOf(idOf("muscle", "A muscle or group.", "calf-muscles"), "Where it happens, most common first."),
  typicalDurationSeconds: rangeOf(1, 3600, "Seconds that it usually lasts.", 60).optional(),
  lookalikes: listOf(lookalikeSchema, "What it is easily taken for."),
  codes: listOf(codeSchema, "Codes for it in published lists."),
  references: listOf(idOf("reference", "A reference.", "hallegraeff-2017"), "What the account rests on."),
  about: paragraphs("What it is. The body's `## About`.", "A cramp is a sudden, painful tightening of a muscle.").min(
    1,
  ),
});

/** A health problem that the content is about. */
export type Condition = DeepReadonly<z.infer<typeof conditionSchema>>;
