import * as z from "zod";
import { choice } from "./choice.ts";
import { codeSchema } from "./code.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { cited, text } from "./text.ts";
import { jointMeanings, joints } from "./vocabulary/joint.ts";
import { muscleLevelMeanings, muscleLevels } from "./vocabulary/muscle-level.ts";

/** A muscle, a group of muscles, or a band of tissue. */
export const muscleSchema = z.strictObject({
  kind: z.literal("muscle").meta({ description: "The kind, given by the folder.", examples: ["muscle"] }),
  id: localId("The id, given by the file name.", "gastrocnemius"),
  ...entryFields,
  latinName: cited(60, "Its name in Latin.", "musculus gastrocnemius").optional(),
  plainName: text(60, "What a reader calls it, after `the`.", "upper calf muscle"),
  level: choice(muscleLevels, muscleLevelMeanings, "How large a part of the body it is."),
  group: idOf("muscle", "The group it belongs to.", "calf-muscles").optional(),
  crosses: listOf(choice(joints, jointMeanings, "A joint."), "The joints it crosses."),
  actions: listOf(text(80, "One movement.", "Points the foot down"), "What it does."),
  codes: listOf(codeSchema, "Codes for it in published lists."),
  about: paragraphs("More about it. The body's `## About`.", "It tightens most with a straight knee.").default([]),
});

/** A muscle, a group of muscles, or a band of tissue. */
export type Muscle = DeepReadonly<z.infer<typeof muscleSchema>>;
