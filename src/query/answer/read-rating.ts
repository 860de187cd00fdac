import type { Catalog } from "../../catalog/catalog.ts";
import type { Known } from "../../catalog/find-headline.ts";
import { certainties } from "../../schema/vocabulary/certainty.ts";
import { effects } from "../../schema/vocabulary/effect.ts";
import type { AskedLists } from "../asked.ts";
import { asksRating, type RatedParts } from "./asks-rating.ts";
import { findValue } from "./find-value.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { listAtLeast } from "./list-at-least.ts";
import { type Demand, listDemands, type PurposeParts } from "./list-demands.ts";
import { readAsked } from "./read-asked.ts";
import { spellQuestion } from "./spell-question.ts";

/** What is asked of what is known of an entry, and for which purposes. */
export interface RatingParts extends RatedParts, PurposeParts {}

/** What a question asks of what is known of an entry. An entry meets it where it meets every demand. */
export interface Rating {
  /** The same for the same rating. */
  readonly name: string;
  /** For one purpose of each, what is known has to be allowed. */
  readonly demands: readonly Demand[];
  readonly allows: (known: Known) => boolean;
}

function readValues(catalog: Catalog, part: "effect" | "certaintyAtLeast", given: unknown): AskedLists {
  const asked = readAsked(given, part);
  for (const word of [...asked.any, ...asked.all, ...asked.not]) findValue(catalog, part, word);
  return asked;
}

/** List the effects that are allowed: one and the same has to be all that is asked. */
function listEffects(catalog: Catalog, given: unknown): readonly string[] {
  if (given === undefined) return effects;
  const { any, all, not } = readValues(catalog, "effect", given);
  const isAny = (effect: string) => any.length === 0 || any.includes(effect);
  return effects.filter((effect) => isAny(effect) && all.every((each) => each === effect) && !not.includes(effect));
}

/** List the certainties that are enough. */
function listCertainties(catalog: Catalog, given: unknown): readonly string[] {
  if (given === undefined) return certainties;
  return readValues(catalog, "certaintyAtLeast", given).any.flatMap(listAtLeast);
}

function makeRating(catalog: Catalog, parts: RatingParts): Rating {
  const allowed = listEffects(catalog, parts.effect);
  const enough = listCertainties(catalog, parts.certaintyAtLeast);
  const demands = listDemands(catalog, parts);
  return {
    name: [allowed.join(" "), enough.length, ...demands.map(({ name }) => name)].join("/"),
    demands,
    allows: (known) => allowed.includes(known.effect) && enough.includes(known.certainty),
  };
}

/** So much is kept for a catalog at one time, in words and marks. */
const mostKept = 8192;

/** What was read before, by catalog. */
const kept = new WeakMap<object, KeptAnswers<Rating>>();

/**
 * Read what a question asks of what is known of an entry; nothing where it asks for neither an effect nor a certainty. It is
 * kept, since each question is read for its order and for its plan.
 *
 * @throws TypeError when an effect or a certainty has another shape or is none of ours.
 */
export function readRating(catalog: Catalog, question: RatingParts): Rating | undefined {
  if (!asksRating(question)) return undefined;
  const { effect, certaintyAtLeast, goal, condition } = question;
  const parts = { effect, certaintyAtLeast, goal, condition };
  const spelling = spellQuestion(parts);
  const ratings = kept.get(catalog) ?? new KeptAnswers<Rating>(mostKept);
  const known = spelling && ratings.find(spelling);
  if (known !== undefined) return known;
  const made = makeRating(catalog, parts);
  if (spelling !== undefined) ratings.keep(spelling, made, spelling.length);
  kept.set(catalog, ratings);
  return made;
}
