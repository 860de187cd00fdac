import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import type { Rule } from "../schema/rule.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import { type Trait, traitMeanings } from "../schema/vocabulary/trait.ts";
import { checkRedFlags } from "./check-red-flags.ts";
import { evaluateRule } from "./evaluate-rule.ts";
import type { Findings, Person } from "./person.ts";

/** A question that an app should ask, answered yes, no or not sure. */
export interface Question {
  /** Whether the answer is a finding or a trait of the person. */
  readonly about: "finding" | "trait";
  /** The id of the finding, or the trait. */
  readonly id: string;
  readonly ask: string;
  /** How soon to get help if it turns out to matter. */
  readonly tier: Tier;
  /** The red flags that hang on it, most urgent first. */
  readonly redFlags: readonly string[];
}

type Part = string | { readonly trait: Trait };

/** List the parts of a rule that its answer still hangs on: nothing below what is settled. */
function listOpenParts(rule: Rule, findings: Findings, person: Person): Part[] {
  if (evaluateRule(rule, findings, person) !== "unknown") return [];
  if (typeof rule === "string" || "trait" in rule) return isAnswered(rule, findings, person) ? [] : [rule];
  const inner = "not" in rule ? [rule.not] : "all" in rule ? rule.all : rule.any;
  return inner.flatMap((each) => listOpenParts(each, findings, person));
}

/** Turn `you are pregnant` into a question. */
function askTrait(trait: Trait): string {
  return `Does this hold for you: ${traitMeanings[trait]}?`;
}

/**
 * List the questions that are still to be asked, worst first, so that an app can ask one after the other. A question
 * falls away once its answer can no longer make help more urgent: when a red flag is raised, only more urgent ones are
 * asked on.
 *
 * @example
 * listQuestions(catalog)[0]?.ask;
 * // => "Is one leg more swollen than the other?"
 */
export function listQuestions<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings = {},
  person: Person = {},
): Question[] {
  const { tier, open } = checkRedFlags(catalog, findings, person);
  const raised = tier === "none-found" || tier === "unanswered" ? -1 : tiers.indexOf(tier);
  const flags = open.filter((flag) => raised === -1 || tiers.indexOf(flag.tier) < raised);
  const questions = new Map<string, Question>();
  for (const flag of flags) {
    for (const part of listOpenParts(flag.rule, findings, person)) {
      const id = typeof part === "string" ? part : part.trait;
      const known = questions.get(id);
      const ask =
        typeof part === "string" ? (flag.findings.find((each) => each.id === part)?.ask ?? part) : askTrait(part.trait);
      const about = typeof part === "string" ? "finding" : "trait";
      questions.set(
        id,
        known
          ? { ...known, redFlags: [...new Set([...known.redFlags, flag.id])] }
          : { about, id, ask, tier: flag.tier, redFlags: [flag.id] },
      );
    }
  }
  return [...questions.values()];
}

function isAnswered(part: Part, findings: Findings, { traits = {} }: Person): boolean {
  return typeof part === "string" ? Object.hasOwn(findings, part) : traits[part.trait] !== undefined;
}
