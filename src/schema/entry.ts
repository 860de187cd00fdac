import * as z from "zod";
import { type Article, articleSchema } from "./article.ts";
import { type Cause, causeSchema } from "./cause.ts";
import { type Claim, claimSchema } from "./claim.ts";
import { type Condition, conditionSchema } from "./condition.ts";
import { type Disclaimer, disclaimerSchema } from "./disclaimer.ts";
import { type Equipment, equipmentSchema } from "./equipment.ts";
import { type Guide, guideSchema } from "./guide.ts";
import { type Muscle, muscleSchema } from "./muscle.ts";
import { type RedFlag, redFlagSchema } from "./red-flag.ts";
import { type Reference, referenceSchema } from "./reference.ts";
import { type Remedy, remedySchema } from "./remedy.ts";
import { type Stretch, stretchSchema } from "./stretch.ts";
import type { Kind } from "./vocabulary/kind.ts";

/** The entry type of each kind. */
export interface EntryByKind {
  reference: Reference;
  article: Article;
  disclaimer: Disclaimer;
  muscle: Muscle;
  equipment: Equipment;
  condition: Condition;
  "red-flag": RedFlag;
  cause: Cause;
  stretch: Stretch;
  remedy: Remedy;
  claim: Claim;
  guide: Guide;
}

/** The schema of each kind. */
export const schemaByKind = {
  reference: referenceSchema,
  article: articleSchema,
  disclaimer: disclaimerSchema,
  muscle: muscleSchema,
  equipment: equipmentSchema,
  condition: conditionSchema,
  "red-flag": redFlagSchema,
  cause: causeSchema,
  stretch: stretchSchema,
  remedy: remedySchema,
  claim: claimSchema,
  guide: guideSchema,
} as const satisfies Record<Kind, z.ZodObject>;

/** Any entry of the catalog. */
export const entrySchema = z.discriminatedUnion("kind", [
  referenceSchema,
  articleSchema,
  disclaimerSchema,
  muscleSchema,
  equipmentSchema,
  conditionSchema,
  redFlagSchema,
  causeSchema,
  stretchSchema,
  remedySchema,
  claimSchema,
  guideSchema,
]);

/** Any entry of the catalog. */
export type Entry = EntryByKind[Kind];
