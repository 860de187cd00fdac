import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import type { CautionLevel } from "../schema/vocabulary/caution-level.ts";
import type { Trait } from "../schema/vocabulary/trait.ts";
import { type FoundCaution, listCautions } from "./list-cautions.ts";
import type { Person } from "./person.ts";
import { sayCaution } from "./say-caution.ts";
import { explainUnfit } from "./withheld.ts";

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

/** Say what speaks against a remedy for everybody, whoever asks. */
function listGeneral(entry: Remedy | Stretch): { verdict: CautionLevel; reason: string }[] {
  if (entry.kind === "stretch") return [];
  const unfit = explainUnfit(entry);
  if (unfit !== undefined) return [{ verdict: "avoid", reason: unfit }];
  if (entry.whoDecides === "self-care") return [];
  const reason =
    entry.whoDecides === "clinician-only" ? "A doctor or pharmacist decides about this." : "Ask a professional first.";
  return [{ verdict: "ask-first", reason }];
}

/**
 * Tell whether a remedy or a stretch suits a person. Precedence: avoid, ask first, unknown, modify, suitable. A trait
 * that was not asked about is unknown where its answer matters; it never counts as a no.
 *
 * @example
 * const dog = getEntry(catalog, "downward-facing-dog");
 * dog && suitability(catalog, dog, { traits: { glaucoma: "yes" } }).verdict;
 * // => "avoid"
 */
export function suitability<I extends CatalogIds>(
  catalog: Catalog<I>,
  entry: Remedy | Stretch,
  { traits = {} }: Person = {},
): Suitability {
  const all = listCautions(catalog, entry);
  const general = listGeneral(entry);
  const cautions = all.filter(({ trait }) => traits[trait] === "yes");
  const open = all.filter(({ trait }) => traits[trait] !== "yes" && traits[trait] !== "no");
  const said: PersonVerdict[] = [
    ...general.map(({ verdict }) => verdict),
    ...cautions.map(({ level }) => level),
    ...(open.length > 0 ? (["unknown"] as const) : []),
    "suitable",
  ];
  const verdict = said.reduce((strictest, each) => (rank(each) < rank(strictest) ? each : strictest));
  const matters = open.filter(
    ({ level }) => rank(level) < rank(verdict) || (verdict === "unknown" && level === "modify"),
  );
  return {
    verdict,
    reasons: [...general.map(({ reason }) => reason), ...cautions.map(({ trait, why }) => sayCaution([trait], why))],
    cautions,
    unanswered: [...new Set(matters.map(({ trait }) => trait))],
  };
}
