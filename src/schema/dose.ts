import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { idOf } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { rangeOf } from "./range.ts";
import { text } from "./text.ts";
import { basisTypeMeanings, basisTypes } from "./vocabulary/basis-type.ts";
import { momentMeanings, moments } from "./vocabulary/moment.ts";
import { sideMeanings, sides } from "./vocabulary/side.ts";
import { whole } from "./whole.ts";

const basisSchema = z
  .strictObject({
    type: choice(basisTypes, basisTypeMeanings, "Where the dose comes from."),
    references: listOf(idOf("reference", "A reference that gives it.", "hallegraeff-2012"), "Where it is given."),
    note: text(200, "What a reader should know about it.", "Both legs take about 3 minutes.").optional(),
  })
  .refine((basis) => basis.references.length > 0 || basis.type === "custom" || basis.type === "source", {
    error: "at least 1 reference for a basis of `trial`, `review` or `guideline`",
    path: ["references"],
  })
  .meta({ description: "Where the dose comes from. A dose without a basis does not validate." });

const amounts = ["holdSeconds", "holdUntilEased", "reps", "repeatMinutes", "underSeconds", "numbersNotSeen"] as const;

/** How much of a stretch: hold, reps, sets, rest and how often, with where the numbers come from. */
export const doseSchema = z
  .strictObject({
    holdSeconds: rangeOf(1, 120, "Seconds to stay in the end position, once.", 10).optional(),
    holdUntilEased: z
      .boolean()
      .meta({ description: "Hold until the cramp lets go, however long that takes.", examples: [true] })
      .optional(),
    reps: rangeOf(1, 60, "Times in a row, for each side where sides differ.", 3).optional(),
    sets: whole(1, 10, "Groups of repeats.", 1).optional(),
    repeatMinutes: whole(1, 30, "Minutes to go on repeating it.", 5).optional(),
    underSeconds: whole(2, 300, "Stay below this many seconds for one muscle, all repeats together.", 60).optional(),
    numbersNotSeen: z
      .boolean()
      .meta({
        description: "The source gives numbers that are left out here, since nobody has read them.",
        examples: [true],
      })
      .optional(),
    restSeconds: whole(1, 300, "Seconds of rest between repeats.", 10).optional(),
    switchSeconds: whole(1, 60, "Seconds to change sides.", 5).optional(),
    side: choice(sides, sideMeanings, "Which side it is for."),
    timesPerDay: rangeOf(1, 12, "Times a day.", 1).optional(),
    daysPerWeek: rangeOf(1, 7, "Days a week.", 7).optional(),
    weeks: rangeOf(1, 52, "Weeks to go on before judging whether it helps.", 6).optional(),
    moments: z
      .array(choice(moments, momentMeanings, "A moment."))
      .min(1)
      .optional()
      .meta({ description: "When this dose is meant to be used, where its source says so." }),
    basis: basisSchema,
  })
  .refine((dose) => amounts.some((name) => dose[name]), {
    error: `at least one of ${amounts.map((name) => `\`${name}\``).join(", ")}`,
  })
  .meta({ description: "How much of a stretch, and where the numbers come from." });

export type Dose = DeepReadonly<z.infer<typeof doseSchema>>;
