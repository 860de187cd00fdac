import * as z from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";

/** Something bad that it can do to anyone. What depends on the person is a caution. */
export const harmSchema = z
  .strictObject({
    what: text(160, "The harm, in one short sentence.", "Loose stools and feeling sick are common."),
    references: listOf(idOf("reference", "A reference behind it.", "ods-magnesium"), "What it rests on."),
  })
  .meta({ description: "Something bad that it can do to anyone." });

export type Harm = DeepReadonly<z.infer<typeof harmSchema>>;
