import type { Catalog, CatalogIds, FindingOf } from "../catalog/catalog.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { readPerson } from "./answer/read-person.ts";
import { askOpenPart } from "./ask-open-part.ts";
import { checkRedFlags } from "./check-red-flags.ts";
import { isFinding } from "./is-finding.ts";
import { listOpenParts, type OpenPart } from "./list-open-parts.ts";
import type { Findings, Person } from "./person.ts";

interface AnyQuestion<I extends CatalogIds> {
  readonly ask: string;
  /** How soon to get help if it turns out to matter. */
  readonly tier: Tier;
  /** The red flags that hang on it, most urgent first. */
  readonly redFlags: readonly I["red-flag"][];
}

/** A question about a sign. */
export interface FindingQuestion<I extends CatalogIds = CatalogIds> extends AnyQuestion<I> {
  readonly about: "finding";
  readonly id: FindingOf<I>;
}

/** A question about the person. */
export interface TraitQuestion<I extends CatalogIds = CatalogIds> extends AnyQuestion<I> {
  readonly about: "trait";
  readonly id: Trait;
}

/** A question that an app should ask, answered yes, no or not sure: of a finding, or of a trait of the person. */
export type Question<I extends CatalogIds = CatalogIds> = FindingQuestion<I> | TraitQuestion<I>;

/**
 * List the questions that are still to be asked, worst first, so that an app can ask one after the other: first those about
 * an emergency for which something that is noticed already speaks. A question falls away once no open red flag hangs on it that is
 * more urgent than those that are raised.
 *
 * @throws TypeError with the nearest name when a finding, a trait or an answer is not one of ours.
 * @example
 * listQuestions(catalog)[0]?.ask;
 * // => "Is one leg more swollen than the other?"
 */
export function listQuestions<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings<NoInfer<I>> = {},
  person: Person = {},
): Question<I>[] {
  const who = readPerson(person);
  const { raised, open } = checkRedFlags(catalog, findings, who);
  const [worst] = raised;
  const flags = open.filter(({ tier }) => worst === undefined || tiers.indexOf(tier) < tiers.indexOf(worst.tier));
  const questions = new Map<string, Question<I>>();
  for (const flag of flags) {
    for (const part of listOpenParts(flag.rule, findings, who)) {
      if (isAnswered(part, findings, who)) continue;
      const key = typeof part === "string" ? `finding ${part}` : `trait ${part.trait}`;
      const known = questions.get(key);
      const redFlags = [...new Set([...(known?.redFlags ?? []), flag.id])];
      const said = { ask: known?.ask ?? askOpenPart(flag, part), tier: known?.tier ?? flag.tier, redFlags };
      if (typeof part !== "string") questions.set(key, { about: "trait", id: part.trait, ...said });
      else if (isFinding(catalog, flag, part)) questions.set(key, { about: "finding", id: part, ...said });
    }
  }
  return [...questions.values()];
}

function isAnswered(part: OpenPart, findings: Findings, { traits = {} }: Person): boolean {
  return typeof part === "string"
    ? Object.hasOwn(findings, part) && findings[part] !== undefined
    : traits[part.trait] !== undefined;
}
