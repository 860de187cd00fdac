import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { text } from "./text.ts";
import { certainties, certaintyMeanings } from "./vocabulary/certainty.ts";
import { effectMeanings, effects } from "./vocabulary/effect.ts";
import { outcomeMeanings, outcomes } from "./vocabulary/outcome.ts";
import { raterMeanings, raters } from "./vocabulary/rater.ts";

/** What is known about one outcome in one group of people. Certainty is not direction: the two are never merged. */
export const evidenceSchema = z
  .strictObject({
    outcome: choice(outcomes, outcomeMeanings, "What was measured."),
    population: text(60, "The people it is about; reads on after `in`.", "older adults with night cramps"),
    conditions: z
      .array(idOf("condition", "A condition.", "night-leg-cramps"))
      .min(1)
      .optional()
      .meta({ description: "The conditions those people have. Left out: it counts for each condition of the entry." }),
    effect: choice(effects, effectMeanings, "What it does to the outcome."),
    certainty: choice(certainties, certaintyMeanings, "How sure anyone is of that effect."),
    ratedBy: choice(raters, raterMeanings, "Who gave the rating."),
    references: listOf(idOf("reference", "A reference behind it.", "garrison-2020"), "What it rests on."),
    note: text(300, "What a reader should know about it.", "One newer trial disagrees slightly.").optional(),
  })
  .meta({ description: "What is known about one outcome in one group of people." });

export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>;
