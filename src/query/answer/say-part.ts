import type { Catalog } from "../../catalog/catalog.ts";
import { getEntry } from "../../catalog/get-entry.ts";
import type { Certainty } from "../../schema/vocabulary/certainty.ts";
import { deciderMeanings } from "../../schema/vocabulary/decider.ts";
import { effectMeanings } from "../../schema/vocabulary/effect.ts";
import { goalMeanings } from "../../schema/vocabulary/goal.ts";
import { momentMeanings } from "../../schema/vocabulary/moment.ts";
import { placeMeanings } from "../../schema/vocabulary/place.ts";
import { positionMeanings } from "../../schema/vocabulary/position.ts";
import { techniqueMeanings } from "../../schema/vocabulary/technique.ts";
import type { Part } from "./parts.ts";
import { sayMinutes } from "./say-minutes.ts";

/** How a part of a question reads on after `it`: where an entry meets it, and where it does not. */
const phrases: Record<Part, readonly [met: string, unmet: string]> = {
  cause: ["answers the cause", "does not answer the cause"],
  condition: ["is for the condition", "is not for the condition"],
  muscle: ["is for the muscle", "is not for the muscle"],
  position: ["has the position", "does not have the position"],
  place: ["keeps to the limit", "does not keep to the limit"],
  technique: ["is of the sort", "is not of the sort"],
  equipment: ["needs", "needs more than"],
  goal: ["has the goal", "does not have the goal"],
  moment: ["is for the moment", "is not for the moment"],
  effect: ["is rated", "has no deciding evidence that says"],
  certaintyAtLeast: ["has deciding evidence of", "has no deciding evidence that reaches"],
  whoDecides: ["is marked", "is not marked"],
  minutes: ["fits into", "is not known to fit into"],
};

const certaintyNames: Record<Certainty, string> = {
  high: "high certainty",
  moderate: "moderate certainty",
  low: "low certainty",
  "very-low": "very low certainty",
  none: "no certainty",
  "good-practice": "good practice",
};

/** What a reader calls the values of the parts that have closed lists. */
const meanings: Partial<Record<Part, Readonly<Record<string, string>>>> = {
  position: positionMeanings,
  place: placeMeanings,
  technique: techniqueMeanings,
  goal: goalMeanings,
  moment: momentMeanings,
  effect: effectMeanings,
  certaintyAtLeast: certaintyNames,
  whoDecides: deciderMeanings,
};

/** Say a value of a part of a question as a reader would: the name of an entry, or the meaning of a word. */
export function sayValue(catalog: Catalog, part: Part, value: string): string {
  const words = meanings[part];
  if (words) return `“${words[value] ?? value}”`;
  if (part === "minutes") return sayMinutes(Number(value));
  return value === "none" ? "nothing" : `“${getEntry(catalog, value)?.name ?? value}”`;
}

/** Say some values of a part of a question, any of which will do. */
export function sayValues(catalog: Catalog, part: Part, values: readonly string[]): string {
  return values.map((value) => sayValue(catalog, part, value)).join(" or ");
}

/** Say that an entry meets, or does not meet, a part of a question, such as `has the goal “Have fewer cramps”`. */
export function sayPart(catalog: Catalog, part: Part, isMet: boolean, values: readonly string[]): string {
  const [met, unmet] = phrases[part];
  return `${isMet ? met : unmet} ${sayValues(catalog, part, values)}`;
}

/** Join some clauses with commas and `and`. */
export function joinClauses(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? "";
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(", ")} and ${last}`;
}
