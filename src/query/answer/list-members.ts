import { listFamily } from "../../catalog/list-family.ts";
import { placePositions, places } from "../../schema/vocabulary/place.ts";
import type { Bits } from "./bits.ts";
import { findValue } from "./find-value.ts";
import { listAtLeast } from "./list-at-least.ts";
import type { ListedPart } from "./parts.ts";
import type { QuestionIndex } from "./question-index.ts";

/** A value that meets a word of a question, with the entries that have it. */
export interface Member {
  readonly value: string;
  readonly bits: Bits;
}

/** List the values that meet a word: itself, its family, the positions of a place, or every certainty that is enough. */
function listMeeting(index: QuestionIndex, part: ListedPart, value: string): readonly string[] {
  switch (part) {
    case "condition":
    case "muscle":
      return [...listFamily(index.catalog, value)];
    case "place":
      return places.flatMap((place) => (place === value ? placePositions[place] : []));
    case "certaintyAtLeast":
      return listAtLeast(value);
    default:
      return [value];
  }
}

/**
 * List the values that meet a word in one part of a question and that some entry has, the word itself first.
 *
 * @throws TypeError with the nearest value when there is no such word.
 */
export function listMembers(index: QuestionIndex, part: ListedPart, word: string): Member[] {
  const facet = index.facetOf(part);
  return listMeeting(index, part, findValue(index.catalog, part, word)).flatMap((value) => {
    const bits = facet.get(value);
    return bits ? [{ value, bits }] : [];
  });
}
