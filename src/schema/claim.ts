import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { cited } from "./text.ts";
import { certainties, certaintyMeanings } from "./vocabulary/certainty.ts";
import { effectMeanings, effects } from "./vocabulary/effect.ts";
import { raterMeanings, raters } from "./vocabulary/rater.ts";
import { verdictMeanings, verdicts } from "./vocabulary/verdict.ts";

/** What a source article says, held against the evidence. */
export const claimSchema = z.strictObject({
  kind: z.literal("claim").meta({ description: "The kind, given by the folder.", examples: ["claim"] }),
  id: localId("The id, given by the file name.", "claim-magnesium"),
  ...entryFields,
  article: idOf("article", "The article that says it.", "leg-cramps-at-night"),
  statement: cited(
    240,
    "What the article says, restated in our words.",
    "A magnesium supplement can correct a deficiency.",
  ),
  about: listOf(idOf("any", "An entry.", "magnesium-supplement"), "The entries that it is about."),
  verdict: choice(verdicts, verdictMeanings, "How it stands against the evidence."),
  effect: choice(
    effects,
    effectMeanings,
    "What the thing does. Left out where the claim is not about an effect.",
  ).optional(),
  certainty: choice(certainties, certaintyMeanings, "How sure anyone is."),
  ratedBy: choice(raters, raterMeanings, "Who gave the rating."),
  references: listOf(idOf("reference", "A reference.", "garrison-2020"), "What the verdict rests on."),
  note: paragraphs(
    "What the evidence says. The body's `## What the evidence says`.",
    "Magnesium is unlikely to help.",
  ).min(1),
});

/** What a source article says, held against the evidence. */
export type Claim = DeepReadonly<z.infer<typeof claimSchema>>;
