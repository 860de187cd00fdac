import type { Catalog, CatalogIds, EntryOf } from "../catalog/catalog.ts";
import { listEntries } from "../catalog/list-entries.ts";
import type { Tier } from "../schema/vocabulary/tier.ts";
import { evaluateRule } from "./evaluate-rule.ts";
import type { Findings, Person } from "./person.ts";

/** What the answers of a person say about getting help. */
export interface RedFlagAnswer<I extends CatalogIds = CatalogIds> {
  /**
   * How soon to get help, by the most urgent red flag that is raised. `none-found`: none is raised and every question
   * about an emergency has an answer. `unanswered`: none is raised, but a question about an emergency is open.
   */
  readonly tier: Tier | "none-found" | "unanswered";
  /** The red flags that are raised, most urgent first. */
  readonly raised: readonly EntryOf<I, "red-flag">[];
  /** The red flags that the answers leave open, most urgent first. */
  readonly open: readonly EntryOf<I, "red-flag">[];
  /** Whether no remedy and no stretch may be offered. */
  readonly withholdsRemedies: boolean;
}

/**
 * Tell from the answers of a person whether and how soon to get help. Every rule is evaluated. It never says that
 * somebody is well: `none-found` means that no listed sign was found.
 *
 * @example
 * const { tier, raised } = checkRedFlags(catalog, { "one-leg-swollen": "yes" });
 * [tier, raised[0]?.id];
 * // => ["emergency", "possible-clot"]
 */
export function checkRedFlags<I extends CatalogIds>(
  catalog: Catalog<I>,
  findings: Findings,
  person: Person = {},
): RedFlagAnswer<I> {
  const flags = listEntries(catalog, "red-flag").map((flag) => ({
    flag,
    truth: evaluateRule(flag.rule, findings, person),
  }));
  const raised = flags.filter(({ truth }) => truth === "yes").map(({ flag }) => flag);
  const open = flags.filter(({ truth }) => truth === "unknown").map(({ flag }) => flag);
  const unsettled = open.some(({ tier }) => tier === "emergency");
  return {
    tier: raised[0]?.tier ?? (unsettled ? "unanswered" : "none-found"),
    raised,
    open,
    withholdsRemedies: raised.some(({ withholdsRemedies }) => withholdsRemedies),
  };
}
