import type { AskedLists } from "../asked.ts";
import type { FindQuestion } from "../find-question.ts";
import { hasBit } from "./bits.ts";
import { matchBits } from "./match-bits.ts";
import { type Part, parts } from "./parts.ts";
import { type GivenParts, planQuestion } from "./plan-question.ts";
import { isRatedPart } from "./plan-rated.ts";
import { isThroughStretches } from "./plan-through.ts";
import type { QuestionIndex } from "./question-index.ts";
import { readAsked } from "./read-asked.ts";

/** A part of a question that an entry does not meet. */
export interface Unmet {
  readonly part: Part;
  /**
   * Which way it is asked: `any`: the entry has none of the values; `all`: it lacks these; `not`: it has these, and the
   * question rules them out.
   */
  readonly way: "any" | "all" | "not";
  /** The values of the question that it fails by. */
  readonly values: readonly string[];
}

/** Read the values that a part asks for, each once. */
function readValues(part: Part, asked: unknown): AskedLists {
  if (typeof asked === "number") return { any: [String(asked)], all: [], not: [] };
  if (Array.isArray(asked) && asked.length === 0) return { any: [], all: [], not: [] };
  return readAsked(asked, part);
}

function meets(index: QuestionIndex, place: number, question: GivenParts): boolean {
  return hasBit(matchBits(planQuestion(index, question), index.scratch), place);
}

/** A remedy without a stretch meets nothing that is asked of stretches, not even that they be another. */
function hasNoStretch({ entries }: QuestionIndex, place: number, part: Part): boolean {
  const entry = entries[place];
  return entry?.kind === "remedy" && entry.stretches.length === 0 && isThroughStretches(part);
}

/** What a part is asked with: what is known is asked for the goals and the conditions. */
function readScope(part: Part, { goal, condition }: FindQuestion): GivenParts {
  return isRatedPart(part) ? { goal, condition } : {};
}

/** List what is unmet of one part: what is ruled out, what is lacking, or else that no value is there. */
function listUnmetOf(index: QuestionIndex, place: number, part: Part, question: FindQuestion): Unmet[] {
  const asked = question[part];
  const scope = readScope(part, question);
  const meetsAs = (value: unknown) => meets(index, place, { ...scope, [part]: value });
  // What is known for another purpose tells nothing.
  if (!meets(index, place, scope)) return [];
  if (meetsAs(asked)) {
    // Its doses for other moments may be short enough.
    const isLonger = part === "minutes" && !meets(index, place, { moment: question.moment, minutes: asked });
    return isLonger && meets(index, place, { moment: question.moment })
      ? [{ part, way: "any", values: [String(asked)] }]
      : [];
  }
  if (hasNoStretch(index, place, part)) return [{ part, way: "any", values: [] }];
  const { any, all, not } = readValues(part, asked);
  const ruledOut = not.filter((value) => !meetsAs({ not: [value] }));
  if (ruledOut.length > 0) return [{ part, way: "not", values: ruledOut }];
  const lacking = all.filter((value) => !meetsAs({ all: [value] }));
  if (lacking.length > 0) return [{ part, way: "all", values: lacking }];
  // Each value may be met through another stretch: then none is to blame alone.
  const isWhole = part === "equipment" || part === "minutes" || part === "certaintyAtLeast";
  const isBlamed = isWhole || (any.length > 0 && !meetsAs(any));
  return isBlamed ? [{ part, way: "any", values: any }] : [];
}

/**
 * List the parts of a question that the entry in a place does not meet, each held against it on its own. A part whose
 * values a remedy meets each through another stretch is not in the list.
 */
export function listUnmet(index: QuestionIndex, place: number, question: FindQuestion): Unmet[] {
  return parts.flatMap((part) => listUnmetOf(index, place, part, question));
}
