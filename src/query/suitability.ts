import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { type Profile, profile } from "./answer/profile.ts";
import { readPerson } from "./answer/read-person.ts";
import { requireJudged } from "./answer/require-judged.ts";
import type { FoundCaution } from "./list-cautions.ts";
import { listReasons } from "./list-reasons.ts";
import type { Person } from "./person.ts";

/**
 * Whether something suits a person, strictest first. `suitable` means that no listed reason against it was found, and
 * no more than that.
 */
export const verdictsOnPerson = ["avoid", "ask-first", "unknown", "modify", "suitable"] as const;

export type PersonVerdict = (typeof verdictsOnPerson)[number];

/** Whether something suits a person, with every reason. */
export interface Suitability {
  readonly verdict: PersonVerdict;
  /** Why, in sentences, strictest first. Empty where nothing speaks against it. */
  readonly reasons: readonly string[];
  /** The cautions that the person's answers call up, strictest first. */
  readonly cautions: readonly FoundCaution[];
  /** The traits that nobody asked about, or that the person is not sure of, and whose answer could change the verdict. */
  readonly unanswered: readonly Trait[];
}

const rank = (verdict: PersonVerdict) => verdictsOnPerson.indexOf(verdict);

/** Judge what can speak against an entry by the answers of a person. */
export function judge({ general, cautions: all }: Profile, { traits = {} }: Person): Suitability {
  const cautions = all.filter(({ trait }) => traits[trait] === "yes");
  const open = all.filter(({ trait }) => traits[trait] !== "yes" && traits[trait] !== "no");
  const said: PersonVerdict[] = [
    ...general.map(({ verdict }) => verdict),
    ...cautions.map(({ level }) => level),
    ...(open.length > 0 ? (["unknown"] as const) : []),
    "suitable",
  ];
  const verdict = said.reduce((strictest, each) => (rank(each) < rank(strictest) ? each : strictest));
  const matters = open.filter(({ level }) => rank(level) < rank(verdict) || verdict === "unknown");
  return {
    verdict,
    reasons: listReasons({ general, cautions }, { traits }).map(({ reason }) => reason),
    cautions,
    unanswered: [...new Set(matters.map(({ trait }) => trait))],
  };
}

/**
 * Tell whether a remedy or a stretch suits a person. Precedence: avoid, ask first, unknown, modify, suitable. A trait
 * that was not asked about is unknown where its answer matters; it never counts as a no.
 *
 * @throws TypeError when the entry is no remedy or stretch or has a stretch that the catalog does not have, or a trait or an answer is not one of ours.
 * @example
 * const dog = getEntry(catalog, "downward-facing-dog");
 * dog && suitability(catalog, dog, { traits: { glaucoma: "yes" } }).verdict;
 * // => "avoid"
 */
export function suitability<I extends CatalogIds>(
  catalog: Catalog<I>,
  entry: Remedy | Stretch,
  person: Person = {},
): Suitability {
  const plain: Catalog = catalog;
  requireJudged(entry);
  return judge(profile(plain, entry), readPerson(person));
}
