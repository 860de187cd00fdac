import { type Bits, joinBits } from "./bits.ts";
import { findBits, findRuledOut } from "./find-bits.ts";
import type { ListedPart } from "./parts.ts";
import type { PartPlan, Reasons } from "./plan.ts";
import { planEquipment } from "./plan-equipment.ts";
import { planWord } from "./plan-word.ts";
import type { QuestionIndex } from "./question-index.ts";
import { readAsked } from "./read-asked.ts";

/**
 * Plan one part of a question whose values can be listed.
 *
 * @throws TypeError when it has another shape or names a value that there is not.
 */
export function planPart(index: QuestionIndex, part: ListedPart, given: unknown): PartPlan {
  if (part === "equipment") return planEquipment(index, given);
  if (typeof given === "string") return planWord(index, part, given);
  const { any, all, not } = readAsked(given, part);
  const must: Bits[] = [];
  const reasons: Reasons[] = [];
  if (any.length > 0)
    must.push(
      joinBits(
        any.map((word) => findBits(index, part, word)),
        index.entries.length,
      ),
    );
  for (const word of any) {
    const plan = planWord(index, part, word);
    if (any.length > 1) reasons.push(plan.choice);
    else reasons.push(...plan.reasons);
  }
  for (const word of all) {
    const plan = planWord(index, part, word);
    must.push(...plan.must);
    if (!any.includes(word)) reasons.push(...plan.reasons);
  }
  return { part, must, mustNot: not.map((word) => findRuledOut(index, part, word)), reasons };
}
