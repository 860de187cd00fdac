import * as z from "zod";
import { cautionSchema } from "./caution.ts";
import { choice } from "./choice.ts";
import type { DeepReadonly } from "./deep-readonly.ts";
import { doseSchema } from "./dose.ts";
import { entryFields, summary } from "./entry-fields.ts";
import { evidenceSchema } from "./evidence.ts";
import { idOf, localId } from "./id-of.ts";
import { listOf } from "./list-of.ts";
import { paragraphs } from "./paragraphs.ts";
import { stepsSchema } from "./steps.ts";
import { text } from "./text.ts";
import { fallRiskMeanings, fallRisks } from "./vocabulary/fall-risk.ts";
import { goalMeanings, goals } from "./vocabulary/goal.ts";
import { jointMeanings, joints } from "./vocabulary/joint.ts";
import { jointPositionMeanings, jointPositions } from "./vocabulary/joint-position.ts";
import { momentMeanings, moments } from "./vocabulary/moment.ts";
import { muscleRoleMeanings, muscleRoles } from "./vocabulary/muscle-role.ts";
import { positionMeanings, positions } from "./vocabulary/position.ts";
import { techniqueMeanings, techniques } from "./vocabulary/technique.ts";

const targetSchema = z
  .strictObject({
    muscle: idOf("muscle", "The muscle or group.", "gastrocnemius"),
    role: choice(muscleRoles, muscleRoleMeanings, "How much of the stretch it gets."),
  })
  .meta({ description: "A muscle that is stretched." });

const jointSchema = z
  .strictObject({
    joint: choice(joints, jointMeanings, "The joint."),
    held: choice(jointPositions, jointPositionMeanings, "How it is held."),
  })
  .meta({ description: "How a joint is held; a straight or bent knee tells one calf muscle from the other." });

const mistakeSchema = z
  .strictObject({
    mistake: text(120, "What people get wrong.", "The heel comes off the floor"),
    fix: text(120, "What to do instead.", "Move the foot closer to the wall."),
  })
  .meta({ description: "A common mistake with its fix." });

/** A stretch, a drill or a self-massage. */
export const stretchSchema = z.strictObject({
  kind: z.literal("stretch").meta({ description: "The kind, given by the folder.", examples: ["stretch"] }),
  id: localId("The id, given by the file name.", "wall-calf-stretch"),
  ...entryFields,
  summary,
  technique: choice(techniques, techniqueMeanings, "How it is done."),
  targets: z.array(targetSchema).min(1).max(8).meta({ description: "The muscles it is for, main ones first." }),
  joints: listOf(jointSchema, "How the joints are held."),
  position: choice(positions, positionMeanings, "How the body is placed."),
  support: text(100, "What to hold on to.", "The wall").optional(),
  fallRisk: choice(fallRisks, fallRiskMeanings, "How easily a person could fall."),
  equipment: listOf(idOf("equipment", "A thing.", "towel"), "What it needs. Empty: nothing."),
  conditions: listOf(idOf("condition", "A condition.", "night-leg-cramps"), "What it is used for."),
  goals: z
    .array(choice(goals, goalMeanings, "A goal."))
    .min(1)
    .max(3)
    .meta({ description: "What it is used for." }),
  moments: z
    .array(choice(moments, momentMeanings, "A moment."))
    .min(1)
    .max(9)
    .meta({ description: "When it is done." }),
  doses: z.array(doseSchema).min(1).max(8).meta({ description: "How much, by source. The first is the one to show." }),
  feelIt: text(120, "Where it is felt; reads on after `You should feel`.", "a pull in the calf of the rear leg"),
  mistakes: z.array(mistakeSchema).min(1).max(4).meta({ description: "Common mistakes, each with its fix." }),
  stopIf: z
    .array(text(120, "When to stop; reads on after `Stop if`.", "the cramp gets worse"))
    .min(1)
    .max(6)
    .meta({ description: "When to stop." }),
  cautions: listOf(cautionSchema, "Who should take care, strictest first."),
  evidence: z.array(evidenceSchema).min(1).max(6).meta({ description: "What is known about it." }),
  disclaimers: listOf(idOf("disclaimer", "A disclaimer.", "stop-if-it-hurts"), "What must stand beside it."),
  easier: idOf("stretch", "A version that asks less.", "towel-calf-stretch").optional(),
  harder: idOf("stretch", "A version that asks more.", "wall-calf-stretch").optional(),
  inBed: idOf("stretch", "A version for bed.", "towel-calf-stretch").optional(),
  seated: idOf("stretch", "A version for a chair.", "seated-calf-stretch").optional(),
  about: paragraphs("More about it. The body's `## About`.", "A form of it was part of a trial.").default([]),
  steps: stepsSchema.min(2),
});

/** A stretch, a drill or a self-massage. */
export type Stretch = DeepReadonly<z.infer<typeof stretchSchema>>;
