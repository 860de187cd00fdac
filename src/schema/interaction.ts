import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";

/** A medicine that does not go with it. */
export const interactionSchema = z
  .strictObject({
    medicine: text(80, "The medicine or group of medicines.", "Some antibiotics"),
    why: text(
      200,
      "What happens, and what to do.",
      "Magnesium stops them being taken up. Ask how far apart to take them.",
    ),
    references: listOf(idOf("reference", "A reference behind it.", "goodrx-magnesium"), "What it rests on."),
  })
  .meta({ description: "A medicine that does not go with it." });

export type Interaction = DeepReadonly<z.infer<typeof interactionSchema>>;
