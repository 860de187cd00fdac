import { nothingKnown, rankEvidence } from "../../catalog/find-headline.ts";
import { certainties } from "../../schema/vocabulary/certainty.ts";
import { effects } from "../../schema/vocabulary/effect.ts";
import { type Bits, createBits, joinBits, keepBits } from "./bits.ts";
import { groupPlaces } from "./group-places.ts";
import { keepIn } from "./keep-in.ts";
import type { Demand } from "./list-demands.ts";
import { listHeadlines } from "./list-headlines.ts";
import type { QuestionIndex } from "./question-index.ts";
import type { Rating } from "./read-rating.ts";

/** How many demands, and how many ratings, an index keeps at one time. */
const mostKept = 16;

/** All that can be known of an entry. */
const pairs = effects.flatMap((effect) => certainties.map((certainty) => ({ effect, certainty })));

/** Group the places of the entries by the rank of what is known of them for the purposes of a demand. */
function groupKnown(index: QuestionIndex, demand: Demand): ReadonlyMap<number, Bits> {
  return groupPlaces(index.entries, (entry) =>
    listHeadlines(index.catalog, entry, demand).map((headline) => rankEvidence(headline ?? nothingKnown)),
  );
}

function meetDemand(index: QuestionIndex, demand: Demand, allowed: readonly number[]): Bits {
  const known = keepIn(index.known, demand.name, () => groupKnown(index, demand), mostKept);
  return joinBits(
    allowed.flatMap((rank) => known.get(rank) ?? []),
    index.entries.length,
  );
}

/** Find the entries that meet what is asked of what is known of them. The set must not be written to. */
export function findRated(index: QuestionIndex, { name, demands, allows }: Rating): Bits {
  const find = () => {
    const allowed = pairs.filter(allows).map(rankEvidence);
    const [first = createBits(index.entries.length), ...more] = demands.map((each) => meetDemand(index, each, allowed));
    const met = first.slice();
    for (const each of more) keepBits(met, each);
    return met;
  };
  return keepIn(index.rated, name, find, mostKept);
}
