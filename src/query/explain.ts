import type { Catalog, CatalogIds } from "../catalog/catalog.ts";
import { getEntry } from "../catalog/get-entry.ts";
import { indexCatalog } from "../catalog/index-catalog.ts";
import type { Remedy } from "../schema/remedy.ts";
import type { Stretch } from "../schema/stretch.ts";
import { sayUnexpected } from "../words/say-unexpected.ts";
import { hasBit } from "./answer/bits.ts";
import { Explainer } from "./answer/explainer.ts";
import { findRated } from "./answer/find-rated.ts";
import { type AskedKind, askedKinds } from "./answer/index-questions.ts";
import { listUnmet, type Unmet } from "./answer/list-unmet.ts";
import { matchBits } from "./answer/match-bits.ts";
import { openForAll } from "./answer/open-question.ts";
import { planQuestion } from "./answer/plan-question.ts";
import { isRatedPart } from "./answer/plan-rated.ts";
import { isThroughStretches } from "./answer/plan-through.ts";
import type { QuestionIndex } from "./answer/question-index.ts";
import { rateIndex } from "./answer/rate-index.ts";
import { readRating } from "./answer/read-rating.ts";
import { joinClauses, sayPart, sayValue, sayValues } from "./answer/say-part.ts";
import type { Because } from "./because.ts";
import type { FindQuestion } from "./find-question.ts";
import { sayLimits, sayRated } from "./say-limits.ts";
import { sayWithheld } from "./say-withheld.ts";
import { judge } from "./suitability.ts";

function requireAsked(catalog: Catalog, id: string): Remedy | Stretch {
  const entry = typeof id === "string" ? getEntry(catalog, id) : undefined;
  if (entry?.kind === "remedy" || entry?.kind === "stretch") return entry;
  const { byKind } = indexCatalog(catalog);
  const candidates = askedKinds.flatMap((kind) => (byKind.get(kind) ?? []).map((each) => each.id));
  const expected = "the id of a remedy or a stretch";
  throw new TypeError(sayUnexpected({ given: id, argument: "id", expected, candidates }));
}

/** The parts whose value differs from what was asked where one is a form or a part of the other. */
const kin = ["condition", "muscle"];

function sayBecause(catalog: Catalog, { part, asked, matched, via }: Because): string {
  if (part === "certaintyAtLeast" && matched === "none") return "needs no certainty for this question";
  const isTold = part === "equipment" || part === "certaintyAtLeast";
  const said = sayPart(catalog, part, true, [isTold ? matched : asked]);
  const form = kin.includes(part) && matched !== asked ? ` as ${sayValue(catalog, part, matched)}` : "";
  return `${said}${form}${via === undefined ? "" : ` ${part === "equipment" ? "for" : "through"} ${sayValue(catalog, "muscle", via)}`}`;
}

function sayUnmet(catalog: Catalog, kind: AskedKind, { part, way, values }: Unmet): string {
  if (way === "not") return `${sayPart(catalog, part, true, values)} (which the question rules out)`;
  if (part === "equipment" && way === "all") return `does not need ${sayValues(catalog, part, values)}`;
  if (part === "equipment" && (values.length === 0 || values.includes("none"))) return "needs equipment";
  // A remedy meets these through its stretches. One without any may well be possible there; nobody has said so.
  if (kind !== "remedy" || !isThroughStretches(part)) return sayPart(catalog, part, false, values);
  return values.length === 0 ? "has no stretch" : `has no stretch that ${sayPart(catalog, part, true, values)}`;
}

/** Say what is unmet of a question: part by part, or else what no single stretch or purpose meets. */
function sayAllUnmet(index: QuestionIndex, place: number, question: FindQuestion): string {
  const { catalog, kind } = index;
  const unmet = listUnmet(index, place, question).map((each) => sayUnmet(catalog, kind, each));
  if (unmet.length > 0) return joinClauses([...new Set(unmet)]);
  const rating = readRating(catalog, question);
  return rating === undefined || hasBit(findRated(index, rating), place)
    ? "has no single stretch that meets all that was asked of stretches"
    : "has no deciding evidence that meets all that was asked of it";
}

/**
 * Explain in one sentence, for an app to show, why a remedy or a stretch is in the answer to a question, why it is
 * withheld, or why it is not in the answer. All that is to be known of a reason is in `withheld` of the answer. Of what is in
 * it, the sentence says as well when nobody has shown that it helps, and when to ask a professional first. The page of the
 * question does not matter.
 *
 * @throws TypeError when no remedy or stretch has the id, and as `findRemedies` does.
 * @example
 * explain(catalog, "squats", { position: "in-bed" });
 * // => "“Squats” is not in the answer, since it does not have the position “Lying or sitting in bed”."
 */
export function explain<I extends CatalogIds>(
  catalog: Catalog<I>,
  id: I["remedy"] | I["stretch"],
  question: FindQuestion<NoInfer<I>> = {},
): string {
  const plain: Catalog = catalog;
  const entry = requireAsked(plain, id);
  const { index, plan, person, stop, held } = openForAll(plain, entry.kind, question);
  const place = index.places.get(entry.id) ?? 0;
  const name = `“${entry.name}”`;
  if (!hasBit(matchBits(plan, index.scratch), place)) {
    return `${name} is not in the answer, since it ${sayAllUnmet(index, place, question)}.`;
  }
  if (stop !== undefined || hasBit(held, place)) {
    return `${name} is withheld for ${stop === undefined ? sayWithheld(index.judgedAt(place), person) : `this reason: ${stop}`}`;
  }
  const rated = rateIndex(index, question);
  const ratedPlace = rated.places.get(entry.id) ?? 0;
  const because = new Explainer(planQuestion(rated, question).reasons).explain(ratedPlace);
  const judged = rated.judgedAt(ratedPlace);
  const lastRated = because.findLast(({ part }) => isRatedPart(part));
  const told = because.map((each) => `${sayBecause(plain, each)}${each === lastRated ? sayRated(judged) : ""}`);
  const why = told.length > 0 ? `it ${joinClauses(told)}` : "nothing was asked that rules it out";
  const isNamed = rated === index || question.goal !== undefined || question.condition !== undefined;
  const unknown = isNamed ? "what was asked" : "something that it is for";
  return `${name} is in the answer, since ${why}${sayLimits(judged, judge(judged, person).verdict, unknown)}.`;
}
