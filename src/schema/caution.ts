import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";
import { cautionLevelMeanings, cautionLevels } from "./vocabulary/caution-level.ts";
import { traitMeanings, traits } from "./vocabulary/trait.ts";

/** A reason against it that lies in the person. A sign that calls for help is a red flag, never a caution. */
export const cautionSchema = z
  .strictObject({
    trait: choice(traits, traitMeanings, "The fact about the person."),
    level: choice(cautionLevels, cautionLevelMeanings, "What the caution asks for."),
    why: text(200, "The reason, in one or two short sentences.", "Magnesium can build up to a dangerous level."),
    references: listOf(
      idOf("reference", "A reference behind it.", "ods-magnesium"),
      "What it rests on. Empty where it is general knowledge that the evidence file marks as certain.",
    ),
  })
  .meta({ description: "A reason against it that lies in the person." });

export type Caution = DeepReadonly<z.infer<typeof cautionSchema>>;
