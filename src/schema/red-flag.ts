import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { ruleSchema } from "./rule.ts";
import { text } from "./text.ts";
import { tierMeanings, tiers } from "./vocabulary/tier.ts";
import { whole } from "./whole.ts";

const findingSchema = z
  .strictObject({
    id: localId("The id of the finding. The same finding has the same id everywhere.", "one-leg-swollen"),
    ask: text(
      160,
      "The question that finds it out, answered yes, no or not sure.",
      "Is one leg more swollen than the other?",
    ),
  })
  .meta({ description: "Something a person can notice and be asked about." });

/** A sign that calls for help instead of self-care. */
export const redFlagSchema = z.strictObject({
  kind: z.literal("red-flag").meta({ description: "The kind, given by the folder.", examples: ["red-flag"] }),
  id: localId("The id, given by the file name.", "possible-clot"),
  ...entryFields,
  sign: text(160, "The sign; reads on after `if`.", "one calf is swollen, warm, red or always painful"),
  mayMean: text(120, "What it may be.", "A blood clot in a deep vein"),
  tier: choice(tiers, tierMeanings, "How soon to get help."),
  order: whole(1, 99, "Where it stands among the red flags of its tier; 1 comes first.", 1),
  within: text(60, "The time within which to get help.", "now"),
  findings: z
    .array(findingSchema)
    .max(12)
    .meta({ description: "What to ask a person, besides the traits that the rule names." })
    .default([]),
  rule: ruleSchema,
  withholdsRemedies: z
    .boolean()
    .meta({ description: "Whether no remedy may be offered while it is raised.", examples: [true] }),
  conditions: listOf(idOf("condition", "A condition it belongs to.", "leg-cramps"), "The conditions it belongs to."),
  references: listOf(idOf("reference", "A reference.", "hse-blood-clots"), "What it rests on."),
  whatToDo: paragraphs("What to do, in order. The body's `## What to do`.", "Get seen today.").min(1),
  whileWaiting: paragraphs(
    "What to do until then, in order. The body's `## While waiting`.",
    "Do not rub the leg.",
  ).default([]),
});

/** A sign that calls for help instead of self-care. */
export type RedFlag = DeepReadonly<z.infer<typeof redFlagSchema>>;
