import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import { readPerson } from "./answer/read-person.ts";
import { askOpenPart } from "./ask-open-part.ts";
import { checkRedFlags } from "./check-red-flags.ts";
import { listOpenParts, nameOpenPart, type OpenPart } from "./list-open-parts.ts";
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

/**
 * List the questions that are still to be asked, worst first, so that an app can ask one after the other: first those about
 * an emergency for which something that is noticed already speaks. A question
 * falls away once its answer can no longer make help more urgent: when a red flag is raised, only more urgent ones are
 * asked on.
 *
 * @example
 * listQuestions(catalog)[0]?.ask;
 * // => "Is one leg more swollen than the other?"
 */
export function listQuestions<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings<NoInfer<I>> = {},
  person: Person = {},
): Question[] {
  const who = readPerson(person);
  const { tier, open } = checkRedFlags(catalog, findings, who);
  const order: readonly string[] = tiers;
  // It is none of them where no red flag is raised.
  const raised = order.indexOf(tier);
  const flags = open.filter((flag) => raised === -1 || order.indexOf(flag.tier) < raised);
  const questions = new Map<string, Question>();
  for (const flag of flags) {
    for (const part of listOpenParts(flag.rule, findings, who)) {
      if (isAnswered(part, findings, who)) continue;
      const id = nameOpenPart(part);
      const about = typeof part === "string" ? "finding" : "trait";
      const known = questions.get(`${about} ${id}`);
      const ask = askOpenPart(flag, part);
      questions.set(
        `${about} ${id}`,
        known
          ? { ...known, redFlags: [...new Set([...known.redFlags, flag.id])] }
          : { about, id, ask, tier: flag.tier, redFlags: [flag.id] },
      );
    }
  }
  return [...questions.values()];
}

function isAnswered(part: OpenPart, findings: Findings, { traits = {} }: Person): boolean {
  return typeof part === "string"
    ? Object.hasOwn(findings, part) && findings[part] !== undefined
    : traits[part.trait] !== undefined;
}
