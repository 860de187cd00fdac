import { cautionLevels } from "../schema/vocabulary/caution-level.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { disclaimerTypes } from "../schema/vocabulary/disclaimer-type.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { fallRisks } from "../schema/vocabulary/fall-risk.ts";
import { goals } from "../schema/vocabulary/goal.ts";
import type { Kind } from "../schema/vocabulary/kind.ts";
import { moments } from "../schema/vocabulary/moment.ts";
import { muscleRoles } from "../schema/vocabulary/muscle-role.ts";
import { outcomes } from "../schema/vocabulary/outcome.ts";
import { placements } from "../schema/vocabulary/placement.ts";
import { positions } from "../schema/vocabulary/position.ts";
import { sides } from "../schema/vocabulary/side.ts";
import { techniques } from "../schema/vocabulary/technique.ts";
import { tiers } from "../schema/vocabulary/tier.ts";
import { traits } from "../schema/vocabulary/trait.ts";
import { verdicts } from "../schema/vocabulary/verdict.ts";

/**
 * What the fields of something may hold: the words of a list, a text, a truth or a whole number from 1 on, which must be
 * there, numbers from 1 on, or things with fields of their own. Numbers and things may be left out, and so may a field with `?`.
 * A field with `[]` holds a list of them, one with `[+]` a list that is not empty, and no other field may.
 */
export type Allowed = {
  readonly [field: string]: readonly string[] | "text" | "number" | "whole" | "boolean" | Allowed;
};

const evidence: Allowed = { effect: effects, certainty: certainties, outcome: outcomes, "conditions?[+]": "text" };
const cautions: Allowed = { level: cautionLevels, trait: traits, why: "text" };
/** A range, whose end must not come before its start. */
export const range: Allowed = { min: "whole", max: "whole" };
const doses: Allowed = {
  ...{ side: sides, "moments?[+]": moments, holdSeconds: range, reps: range },
  ...{ sets: "number", repeatMinutes: "number", restSeconds: "number", switchSeconds: "number" },
};

/** What a question or a guide reads of an entry, by kind. A wrong value here would change an answer without a sign, or be published. */
export const allowedFields: Partial<Record<Kind, Allowed>> = {
  condition: { summary: "text", "lookalikes[]": { name: "text", difference: "text" } },
  "red-flag": {
    ...{ sign: "text", mayMean: "text", tier: tiers, order: "whole", within: "text", withholdsRemedies: "boolean" },
    "findings[]": { id: "text", ask: "text" },
  },
  cause: { summary: "text", "evidence[]": evidence },
  muscle: { plainName: "text" },
  equipment: { summary: "text", safetyCheck: "text" },
  claim: { statement: "text", verdict: verdicts, certainty: certainties },
  reference: { authors: "text", title: "text", where: "text" },
  guide: {
    ...{ summary: "text", condition: "text", mainMessage: "text", forWhom: "text", notForWhom: "text" },
    "sections[]": { heading: "text", "entries[+]": "text" },
    doNothing: { text: "text" },
  },
  disclaimer: { type: disclaimerTypes, placement: placements },
  stretch: {
    "evidence[]": evidence,
    "cautions[]": cautions,
    "doses[+]": doses,
    position: positions,
    fallRisk: fallRisks,
    technique: techniques,
    "goals[]": goals,
    "moments[]": moments,
    "targets[]": { muscle: "text", role: muscleRoles },
    summary: "text",
  },
  remedy: {
    "evidence[]": evidence,
    "cautions[]": cautions,
    "harms[]": { what: "text" },
    "interactions[]": { medicine: "text", why: "text" },
    whoDecides: deciders,
    amount: { unit: "text", per: "text" },
    summary: "text",
    "goals[]": goals,
    "moments[]": moments,
    minutes: range,
  },
};
