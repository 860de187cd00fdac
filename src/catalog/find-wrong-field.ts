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
import { sayOneOf } from "../words/say-unexpected.ts";
import { isText, sayTextExpected } from "./is-text.ts";

/** What is wrong with a field of an entry: what was given, and what is allowed. */
export interface WrongField {
  readonly field: string;
  readonly given: unknown;
  readonly expected: string;
  readonly candidates?: readonly string[];
}

/**
 * What the fields of something may hold: the words of a list, a text, a truth or a whole number from 1 on, which must be
 * there, numbers from 1 on, or things with fields of their own. Numbers and things may be left out, and so may a field with `?`.
 * A field with `[]` holds a list of them, one with `[+]` a list that is not empty, and no other field may.
 */
type Allowed = { readonly [field: string]: readonly string[] | "text" | "number" | "whole" | "boolean" | Allowed };

const evidence: Allowed = { effect: effects, certainty: certainties, outcome: outcomes, "conditions?[]": "text" };
const cautions: Allowed = { level: cautionLevels, trait: traits, why: "text" };
const range: Allowed = { min: "whole", max: "whole" };
const doses: Allowed = {
  ...{ side: sides, "moments?[+]": moments, holdSeconds: range, reps: range },
  ...{ sets: "number", repeatMinutes: "number", restSeconds: "number", switchSeconds: "number" },
};

/** What a question reads of an entry, by kind. A wrong value here would change an answer without a sign. */
const allowedOf: Partial<Record<Kind, Allowed>> = {
  condition: { "lookalikes[]": { name: "text" } },
  "red-flag": {
    ...{ sign: "text", tier: tiers, order: "whole", within: "text", withholdsRemedies: "boolean" },
    "findings[]": { id: "text", ask: "text" },
  },
  cause: { "evidence[]": evidence },
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
    "targets[]": { role: muscleRoles },
  },
  remedy: {
    "evidence[]": evidence,
    "cautions[]": cautions,
    "harms[]": { what: "text" },
    "interactions[]": { medicine: "text", why: "text" },
    whoDecides: deciders,
    amount: { unit: "text" },
    "goals[]": goals,
    "moments[]": moments,
    minutes: range,
  },
};

const isNumber = (value: unknown) => Number.isFinite(value) && Number(value) >= 1;

function isWords(allowed: readonly string[] | Allowed): allowed is readonly string[] {
  return Array.isArray(allowed);
}

function findWrongItem(given: unknown, allowed: Allowed[string], field: string, least: number): WrongField | undefined {
  if (!Array.isArray(given)) return { field, given, expected: "a list" };
  if (given.length < least) return { field, given, expected: `a list of at least ${least}` };
  for (const [place, item] of given.entries()) {
    const wrong = findWrong(item, allowed, `${field}[${place}]`);
    if (wrong) return wrong;
  }
  return undefined;
}

function findWrong(given: unknown, allowed: Allowed[string], field: string): WrongField | undefined {
  if (allowed === "text") return isText(given) ? undefined : { field, given, expected: sayTextExpected(given) };
  if (allowed === "boolean") {
    return typeof given === "boolean" ? undefined : { field, given, expected: "`true` or `false`" };
  }
  if (allowed === "whole") {
    return isNumber(given) && Number.isInteger(given)
      ? undefined
      : { field, given, expected: "a whole number, at least 1" };
  }
  if (allowed === "number") return isNumber(given) ? undefined : { field, given, expected: "a number, at least 1" };
  if (isWords(allowed)) {
    if (allowed.some((word) => word === given)) return undefined;
    return { field, given, expected: sayOneOf(allowed), candidates: allowed };
  }
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return { field, given, expected: "an object" };
  for (const [key, inner] of Object.entries(allowed)) {
    const name = key.replace(/[?[+\]]/g, "");
    const value: unknown = Reflect.get(given, name);
    const isNeeded = !key.includes("?") && inner !== "number" && (typeof inner === "string" || isWords(inner));
    if (value === undefined && !isNeeded) continue;
    const path = `${field}.${name}`;
    const isList = key.endsWith("]");
    const wrong = isList
      ? findWrongItem(value, inner, path, key.endsWith("[+]") ? 1 : 0)
      : findWrong(value, inner, path);
    if (wrong) return wrong;
  }
  return allowed === range ? findUpsideDown(given, field) : undefined;
}

/** Find a range whose end comes before its start. */
function findUpsideDown({ min, max }: { min?: unknown; max?: unknown }, field: string): WrongField | undefined {
  return Number(min) > Number(max) ? { field: `${field}.max`, given: max, expected: `at least ${min}` } : undefined;
}

/** Find the first field of an entry that a question reads and that holds none of the words or numbers it may hold. */
export function findWrongField(entry: object, kind: Kind): WrongField | undefined {
  const allowed = allowedOf[kind];
  return allowed && findWrong(entry, allowed, "");
}
