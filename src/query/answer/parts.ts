import { certainties } from "../../schema/vocabulary/certainty.ts";
import { deciders } from "../../schema/vocabulary/decider.ts";
import { effects } from "../../schema/vocabulary/effect.ts";
import { goals } from "../../schema/vocabulary/goal.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";
import { moments } from "../../schema/vocabulary/moment.ts";
import { places } from "../../schema/vocabulary/place.ts";
import { positions } from "../../schema/vocabulary/position.ts";
import { techniques } from "../../schema/vocabulary/technique.ts";

/** The parts of a question that entries are found by, in the order in which reasons are given. */
export const parts = [
  "cause",
  "condition",
  "muscle",
  "position",
  "place",
  "technique",
  "equipment",
  "goal",
  "moment",
  "effect",
  "certaintyAtLeast",
  "whoDecides",
  "minutes",
] as const;

/** A part of a question. */
export type Part = (typeof parts)[number];

/** A part whose values can be listed: all but the minutes. */
export type ListedPart = Exclude<Part, "minutes">;

/** What the values of a part are: the ids of a kind, or the words of a closed list. */
export const partValues: Record<ListedPart, { readonly kind: Kind } | { readonly words: readonly string[] }> = {
  cause: { kind: "cause" },
  condition: { kind: "condition" },
  muscle: { kind: "muscle" },
  position: { words: positions },
  place: { words: places },
  technique: { words: techniques },
  equipment: { kind: "equipment" },
  goal: { words: goals },
  moment: { words: moments },
  effect: { words: effects },
  certaintyAtLeast: { words: certainties },
  whoDecides: { words: deciders },
};
