import * as z from "zod";
import { day } from "./day.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { cited } from "./text.ts";

/** A popular article that the content starts from, with its facts restated and numbered. */
export const articleSchema = z.strictObject({
  kind: z.literal("article").meta({ description: "The kind, given by the folder.", examples: ["article"] }),
  id: localId("The id, given by the file name.", "leg-cramps-at-night"),
  ...entryFields,
  title: cited(200, "Its title, as printed.", "How to Get Rid of Leg Cramps at Night & After Exercise"),
  author: cited(80, "Who wrote it.", "Judd Handler"),
  site: cited(120, "Where it stands.", "All Natural Ideas (allnaturalideas.com)"),
  publishedOn: day("The day it was published.", "2017-02-23"),
  filedUnder: listOf(cited(60, "A category of the site.", "Health"), "Where the site files it."),
  says: z
    .record(
      z.string().regex(/^[A-Z]\d{1,3}$/, { error: "a capital letter and a number" }),
      cited(400, "What the article says, restated in our words. It need not be true.", "Ice the cramping muscle."),
    )
    .meta({ description: "Every fact of the article by its number.", examples: [{ R8: "Ice the cramping muscle." }] }),
  about: paragraphs(
    "What it is and who wrote it. The body's `## About`.",
    "A popular article without a reference list.",
  ).min(1),
});

/** A popular article that the content starts from. */
export type Article = DeepReadonly<z.infer<typeof articleSchema>>;
