import * as z from "zod";
import { listOf } from "./list-of.ts";
import { reviewSchema } from "./review.ts";
import { text } from "./text.ts";

const factId = z
  .string()
  .regex(/^[A-Z]\d{1,3}$/, { error: "a capital letter and a number" })
  .meta({ description: "The number of a fact in an article.", examples: ["R7"] });

/** The fields that every entry has. `kind` and `id` come from the path; neither is written in the file. */
export const entryFields = {
  name: text(65, "What a reader calls it, in sentence case.", "Warm bath with Epsom salt"),
  aliases: listOf(text(65, "Another name a reader may search for.", "charley horse"), "Other names, most used first."),
  facts: listOf(factId, "The numbered facts of the source article that this entry carries."),
  review: reviewSchema,
};

/** The one-sentence summary of the kinds that a reader meets. */
export const summary = text(200, "What it is, in one or two short sentences.", "A soak in warm water with Epsom salt.");
