import { signsAlone } from "../schema/signs-alone.ts";
import { traits } from "../schema/vocabulary/trait.ts";
import { sayOneOf } from "../words/say-unexpected.ts";
import type { WrongField } from "./find-wrong-field.ts";

const shape = "the id of a finding of the red flag, or an object with one of `trait`, `not`, `all`, `any` alone";

/** No rule of use has as many parts, counted wherever they stand; to go through more of them again and again takes too long. */
const mostParts = 1000;

/** What the parts of one rule have in common: the findings that they may name, and how many were seen. */
interface RuleFacts {
  readonly findings: readonly string[];
  parts: number;
}

function findWrongPart(given: unknown, field: string, facts: RuleFacts, isUnder = false): WrongField | undefined {
  const { findings } = facts;
  facts.parts += 1;
  if (facts.parts > mostParts) return { field, given, expected: `a rule of at most ${mostParts} parts` };
  if (typeof given === "string") {
    if (findings.includes(given)) return undefined;
    return { field, given, expected: "the id of a finding of the red flag", candidates: findings };
  }
  const [only, ...others] = typeof given === "object" && given !== null ? Object.entries(given) : [];
  if (only === undefined || others.length > 0) return { field, given, expected: shape };
  const [way, value]: readonly [string, unknown] = only;
  const place = `${field}.${way}`;
  if (way === "not") return findWrongPart(value, place, facts, true);
  if (way === "trait") {
    if (isUnder) return { field, given, expected: signsAlone };
    if (traits.some((trait) => trait === value)) return undefined;
    return { field: place, given: value, expected: sayOneOf(traits), candidates: traits };
  }
  if (way !== "all" && way !== "any") return { field, given, expected: shape };
  if (!Array.isArray(value) || value.length === 0) {
    return { field: place, given: value, expected: "a list of rules, at least one" };
  }
  for (const [at, part] of value.entries()) {
    const wrong = findWrongPart(part, `${place}[${at}]`, facts, isUnder);
    if (wrong) return wrong;
  }
  return undefined;
}

/**
 * Find the first part of the rule of a red flag that no answer can settle: a finding that the red flag does not ask about,
 * an unknown trait, or a part of another shape; or a trait that could take a warning away. A slip there would ask about
 * nothing, or hide a warning.
 */
export function findWrongRule(redFlag: object): WrongField | undefined {
  const { findings, rule }: { findings?: unknown; rule?: unknown } = redFlag;
  const ids: unknown[] = Array.isArray(findings) ? findings.map((each: { id?: unknown }) => each.id) : [];
  return findWrongPart(rule, ".rule", { findings: ids.filter((id) => typeof id === "string"), parts: 0 });
}
