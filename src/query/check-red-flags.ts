import type { Catalog, CatalogIds, EntryOf, FindingOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import { isUrgent } from "../schema/is-urgent.ts";
import type { RedFlag } from "../schema/red-flag.ts";
import type { Rule } from "../schema/rule.ts";
import { type Tier, tiers } from "../schema/vocabulary/tier.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { readFindings, readPerson } from "./answer/read-person.ts";
import { findTruth } from "./evaluate-rule.ts";
import { isFinding } from "./is-finding.ts";
import { isFeared, isHalfMet } from "./is-half-met.ts";
import { listOpenParts } from "./list-open-parts.ts";
import type { Findings, Person } from "./person.ts";

/** What the answers of a person say about getting help. */
export interface RedFlagAnswer<I extends CatalogIds = CatalogIds> {
  /**
   * How soon to get help, by the most urgent red flag that is raised. `none-found`: none is raised and no emergency is
   * open. `unanswered`: none is raised and an emergency is open, or one presses and what is raised can wait beyond today,
   * or the catalog has no emergency that it could ask about.
   */
  readonly tier: Tier | "none-found" | "unanswered";
  /** The time within which to get help, as the most urgent red flag says it; undefined where `tier` is none of a red flag. */
  readonly within: string | undefined;
  /** The red flags that are raised, most urgent first. */
  readonly raised: readonly EntryOf<I, "red-flag">[];
  /**
   * The emergencies that are open although something that the person noticed already speaks for them, or that the person
   * is not sure about, most urgent first. Ask what decides before anything is offered, and tell a person who stays unsure
   * to get help.
   */
  readonly pressing: readonly EntryOf<I, "red-flag">[];
  /** The red flags that the answers leave open: those that press, then the others, most urgent first. */
  readonly open: readonly EntryOf<I, "red-flag">[];
  /** The findings and traits that were not answered, or not for sure, and that an open red flag hangs on, worst first. */
  readonly unanswered: readonly (FindingOf<I> | Trait)[];
  /** Whether no remedy and no stretch may be offered: a red flag is raised, or presses, and withholds them. */
  readonly withholdsRemedies: boolean;
}

function isEmergency({ tier }: RedFlag): boolean {
  return tier === "emergency";
}

/**
 * Tell from the answers of a person whether and how soon to get help. Every rule is evaluated. It never says that
 * somebody is well: `none-found` means that no listed sign was found.
 *
 * @throws TypeError with the nearest name when a finding, a trait or an answer is not one of ours.
 * @example
 * const { tier, raised } = checkRedFlags(catalog, { "one-leg-swollen": "yes" });
 * [tier, raised[0]?.id];
 * // => ["emergency", "possible-clot"]
 */
export function checkRedFlags<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings<NoInfer<I>>,
  person: Person = {},
): RedFlagAnswer<I> {
  const rank = ({ tier }: RedFlag) => tiers.indexOf(tier);
  const all = [...listEntries(catalog, "red-flag")].sort((a, b) => rank(a) - rank(b));
  readFindings(
    findings,
    all.flatMap((flag) => flag.findings.map(({ id }) => id)),
  );
  const who = readPerson(person);
  const flags = all.map((flag) => ({ flag, truth: findTruth(flag.rule, findings, who) }));
  const raised = flags.filter(({ truth }) => truth === "yes").map(({ flag }) => flag);
  const unknown = flags.filter(({ truth }) => truth === "unknown").map(({ flag }) => flag);
  const isPressing = (rule: Rule) => isHalfMet(rule, findings, who) || isFeared(rule, findings, who);
  const pressing = unknown.filter((flag) => isEmergency(flag) && isPressing(flag.rule));
  const open = [...pressing, ...unknown.filter((flag) => !pressing.includes(flag))];
  const listUnanswered = (flag: RedFlag) =>
    listOpenParts(flag.rule, findings, who).flatMap((part): (FindingOf<I> | Trait)[] => {
      if (typeof part !== "string") return [part.trait];
      return isFinding(catalog, flag, part) ? [part] : [];
    });
  // Where no emergency can be asked about, nothing tells that there is none.
  const unsettled = open.some(isEmergency) || !all.some(isEmergency);
  // What can wait says nothing of how soon while an emergency has to be settled first.
  const [first] = raised;
  const worst = first && (isUrgent(first) || pressing.length === 0) ? first : undefined;
  return {
    tier: worst?.tier ?? (unsettled ? "unanswered" : "none-found"),
    within: worst?.within,
    raised,
    pressing,
    open,
    unanswered: [...new Set(open.flatMap(listUnanswered))],
    withholdsRemedies: [...raised, ...pressing].some(({ withholdsRemedies }) => withholdsRemedies),
  };
}
