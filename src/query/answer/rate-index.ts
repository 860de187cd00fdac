import { compareSureness, nothingKnown } from "../../catalog/find-headline.ts";
import { sortEntries } from "../../catalog/sort-entries.ts";
import type { Remedy } from "../../schema/remedy.ts";
import type { Stretch } from "../../schema/stretch.ts";
import { hasBit } from "./bits.ts";
import { findRated } from "./find-rated.ts";
import { keepIn } from "./keep-in.ts";
import { listHeadlines } from "./list-headlines.ts";
import type { HeadlineOf } from "./list-values.ts";
import { QuestionIndex } from "./question-index.ts";
import { type Rating, type RatingParts, readRating } from "./read-rating.ts";

/** How many ratings have indexes of their own at one time, in all for a catalog. */
const mostRatings = 64;

/** The indexes from which those of ratings were made, by catalog. */
const sources = new WeakMap<object, Set<QuestionIndex>>();

/** Make room for one more rating: where there are too many, it begins anew. */
function makeRoom(index: QuestionIndex): void {
  const known = sources.get(index.catalog) ?? new Set<QuestionIndex>();
  let count = 0;
  for (const { ofRated } of known) count += ofRated.size;
  if (count >= mostRatings) {
    for (const source of known) source.forgetRatings();
    known.clear();
  }
  sources.set(index.catalog, known.add(index));
}

/**
 * Find what decides where an entry stands among those that meet a rating: what does so anyway, if it is for a purpose that is
 * demanded and allowed, and otherwise the surest that is; nothing where only what nobody has looked at is.
 */
function decideRated({ catalog, headlineOf }: QuestionIndex, { demands, allows }: Rating): HeadlineOf {
  return (entry) => {
    const usual = headlineOf(entry);
    const headlines = demands.flatMap((demand) => listHeadlines(catalog, entry, demand));
    if (headlines.includes(usual) && allows(usual ?? nothingKnown)) return usual;
    const known = headlines.flatMap((each) => each ?? []);
    return known.filter(allows).sort(compareSureness)[0];
  };
}

/**
 * Get the index of what meets what a question asks of evidence, in the order of the evidence that does; the same index where
 * it asks nothing of evidence.
 *
 * @throws TypeError when an effect or a certainty has another shape or is none of ours.
 */
export function rateIndex<E extends Remedy | Stretch>(
  index: QuestionIndex<E>,
  question: RatingParts,
): QuestionIndex<E> {
  const { catalog, kind, entries, suited } = index;
  const rating = readRating(catalog, question);
  if (rating === undefined) return index;
  const make = () => {
    makeRoom(index);
    const met = findRated(index, rating);
    const headlineOf = decideRated(index, rating);
    const rated = entries.filter((_, place) => hasBit(met, place));
    const made = new QuestionIndex<E>(catalog, kind, sortEntries(rated, headlineOf), headlineOf, suited);
    made.rated.set(rating.name, made.everything);
    return made;
  };
  return keepIn(index.ofRated, rating.name, make);
}
