import * as z from "zod";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { entryFields } from "./entry-fields.ts";
import { localId } from "./id-of.ts";
import { integritySchema } from "./integrity.ts";
import { paragraphs } from "./paragraphs.ts";
import { cited, text } from "./text.ts";
import { studyDesignMeanings, studyDesigns } from "./vocabulary/study-design.ts";
import { verificationMeanings, verifications } from "./vocabulary/verification.ts";
import { webAddress } from "./web-address.ts";
import { whole } from "./whole.ts";

/** A paper, page or book that something is taken from, with what was found in it. */
export const referenceSchema = z.strictObject({
  kind: z.literal("reference").meta({ description: "The kind, given by the folder.", examples: ["reference"] }),
  id: localId("The id, given by the file name.", "garrison-2020"),
  ...entryFields,
  authors: cited(200, "Who wrote it.", "Garrison SR, et al."),
  title: cited(300, "Its title, as printed.", "Magnesium for skeletal muscle cramps"),
  where: cited(200, "Where it appeared.", "Cochrane Database Syst Rev 2020;9:CD009402"),
  year: whole(1900, 2100, "The year it appeared.", 2020).optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/[^\s<>"`]+$/, { error: "a DOI that starts with `10.`" })
    .meta({ description: "Its DOI, without an address before it.", examples: ["10.1002/14651858.CD009402.pub3"] })
    .optional(),
  pmid: z
    .string()
    .regex(/^\d{1,8}$/, { error: "a PubMed number in quotes" })
    .meta({ description: "Its PubMed number, in quotes.", examples: ["28241802"] })
    .optional(),
  pmcid: z
    .string()
    .regex(/^PMC\d{1,9}$/, { error: "PMC and a number" })
    .meta({ description: "Its PubMed Central number.", examples: ["PMC1463088"] })
    .optional(),
  url: webAddress("The page of the body that published it.", "https://www.nhs.uk/conditions/leg-cramps/").optional(),
  design: choice(studyDesigns, studyDesignMeanings, "What sort of source it is."),
  verified: choice(verifications, verificationMeanings, "How closely it was looked at."),
  verifiedNote: text(200, "Which details were not seen.", "Volume and pages were not seen.").optional(),
  integrity: integritySchema.optional(),
  finding: paragraphs(
    "What it found, in our words. The body's `## Finding`.",
    "Magnesium did no better than placebo.",
  ).min(1),
});

/** A paper, page or book that something is taken from. */
export type Reference = DeepReadonly<z.infer<typeof referenceSchema>>;
