import { listWanted } from "../asked.ts";
import type { FindQuestion } from "../find-question.ts";
import { hasBit } from "./bits.ts";
import { matchBits } from "./match-bits.ts";
import { type Part, parts } from "./parts.ts";
import { planQuestion } from "./plan-question.ts";
import type { QuestionIndex } from "./question-index.ts";

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

const isText = (value: unknown): value is string => typeof value === "string";

/** Read the values that a part asks for in one way, each once. */
function listWay(asked: unknown, way: string): readonly string[] {
  if (typeof asked !== "object" || asked === null) return [];
  const values: unknown = Object.getOwnPropertyDescriptor(asked, way)?.value;
  return Array.isArray(values) ? [...new Set(values.filter(isText))] : [];
}

/** Read the values of a part any of which would do: of what is at hand, all. */
function listAny(part: Part, asked: unknown): readonly string[] {
  if (typeof asked === "number") return [String(asked)];
  const isPlain = part === "equipment" || typeof asked !== "object" || Array.isArray(asked);
  return isPlain ? [...new Set(listWanted(asked).filter(isText))] : listWay(asked, "any");
}

function meets(index: QuestionIndex, place: number, question: object): boolean {
  return hasBit(matchBits(planQuestion(index, question), index.scratch), place);
}

/** List what is unmet of one part: what is ruled out, what is lacking, or else that no value is there. */
function listUnmetOf(index: QuestionIndex, place: number, part: Part, asked: unknown): Unmet[] {
  if (meets(index, place, { [part]: asked })) return [];
  const rulesOut = (value: string) => !meets(index, place, { [part]: { not: [value] } });
  const ruledOut = listWay(asked, "not").filter(rulesOut);
  if (ruledOut.length > 0) return [{ part, way: "not", values: ruledOut }];
  const isLacking = (value: string) =>
    part === "equipment" ? !rulesOut(value) : !meets(index, place, { [part]: value });
  const lacking = listWay(asked, "all").filter(isLacking);
  if (lacking.length > 0) return [{ part, way: "all", values: lacking }];
  const values = listAny(part, asked);
  // Each value may be met through another stretch: then none is to blame alone.
  const isBlamed =
    part === "equipment" || part === "minutes" || (values.length > 0 && !meets(index, place, { [part]: values }));
  return isBlamed ? [{ part, way: "any", values }] : [];
}

/**
 * List the parts of a question that the entry in a place does not meet, each held against it on its own. A part whose
 * values a remedy meets each through another stretch is not in the list.
 */
export function listUnmet(index: QuestionIndex, place: number, question: FindQuestion): Unmet[] {
  return parts.flatMap((part) => (question[part] === undefined ? [] : listUnmetOf(index, place, part, question[part])));
}
