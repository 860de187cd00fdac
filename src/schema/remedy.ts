import * as z from "zod";
import { amountSchema } from "./amount.ts";
import { cautionSchema } from "./caution.ts";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { evidenceSchema } from "./evidence.ts";
import { harmSchema } from "./harm.ts";
import { idOf, localId } from "./id-of.ts";
import { interactionSchema } from "./interaction.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { rangeOf } from "./range.ts";
import { stepsSchema } from "./steps.ts";
import { deciderMeanings, deciders } from "./vocabulary/decider.ts";
import { goalMeanings, goals } from "./vocabulary/goal.ts";
import { momentMeanings, moments } from "./vocabulary/moment.ts";
import { remedyKindMeanings, remedyKinds } from "./vocabulary/remedy-kind.ts";

/** Something a person can do, take, ask for or should avoid. */
export const remedySchema = z.strictObject({
  kind: z.literal("remedy").meta({ description: "The kind, given by the folder.", examples: ["remedy"] }),
  id: localId("The id, given by the file name.", "epsom-salt-bath"),
  ...entryFields,
  summary,
  kindOfRemedy: choice(remedyKinds, remedyKindMeanings, "What sort of thing it is."),
  conditions: listOf(idOf("condition", "A condition.", "night-leg-cramps"), "What it is tried for."),
  causes: listOf(idOf("cause", "A cause.", "low-magnesium"), "The causes it answers. Empty: it is general."),
  goals: z
    .array(choice(goals, goalMeanings, "A goal."))
    .min(1)
    .max(3)
    .meta({ description: "What it is tried for." }),
  moments: z
    .array(choice(moments, momentMeanings, "A moment."))
    .min(1)
    .max(9)
    .meta({ description: "When it is done." }),
  stretches: listOf(idOf("stretch", "A stretch.", "wall-calf-stretch"), "The stretches it consists of, in order."),
  equipment: listOf(idOf("equipment", "A thing.", "bathtub"), "What it needs."),
  amount: amountSchema.optional(),
  minutes: rangeOf(1, 240, "Minutes it takes, once.", 15).optional(),
  timesPerDay: rangeOf(1, 12, "Times a day.", 1).optional(),
  tryForDays: rangeOf(1, 365, "Days to go on before judging whether it helps.", 42).optional(),
  whoDecides: choice(deciders, deciderMeanings, "Who decides whether to use it."),
  evidence: z.array(evidenceSchema).min(1).max(6).meta({ description: "What is known about it, most telling first." }),
  harms: listOf(harmSchema, "What it can do to anyone, worst first."),
  cautions: listOf(cautionSchema, "Who should take care, strictest first."),
  interactions: listOf(interactionSchema, "Medicines that do not go with it."),
  disclaimers: listOf(idOf("disclaimer", "A disclaimer.", "ask-before-supplements"), "What must stand beside it."),
  about: paragraphs("What it is and why people try it. The body's `## About`.", "The salt is magnesium sulfate.").min(
    1,
  ),
  whyTried: paragraphs(
    "Why people think that it helps. The body's `## Why people try it`.",
    "A lack of magnesium disturbs muscle and nerve, so people reason that more of it must help.",
  ).default([]),
  steps: stepsSchema.default([]),
});

/** Something a person can do, take, ask for or should avoid. */
export type Remedy = DeepReadonly<z.infer<typeof remedySchema>>;
