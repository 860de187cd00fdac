import { explainWords } from "./explain-words.ts";
import { findBits, joinBits } from "./find-bits.ts";
import type { ListedPart } from "./parts.ts";
import type { PartPlan } from "./plan.ts";
import { planEquipment } from "./plan-equipment.ts";
import type { QuestionIndex } from "./question-index.ts";
import { readAsked } from "./read-asked.ts";

/** Plan a part that asks for one word. The plan is kept, since most questions are made of such parts. */
function planWord(index: QuestionIndex, part: ListedPart, word: string): PartPlan {
  const planned = index.plannedOf(part);
  const known = planned.get(word);
  if (known) return known;
  const must = [findBits(index, part, word)];
  const made = { part, must, mustNot: [], reasons: [explainWords(index, part, [word])] };
  planned.set(word, made);
  return made;
}

/**
 * Plan one part of a question whose values can be listed.
 *
 * @throws TypeError when it has another shape or names a value that there is not.
 */
export function planPart(index: QuestionIndex, part: ListedPart, given: unknown): PartPlan {
  if (part === "equipment") return planEquipment(index, given);
  if (typeof given === "string") return planWord(index, part, given);
  const { any, all, not } = readAsked(given, part);
  const find = (word: string) => findBits(index, part, word);
  const must = all.map(find);
  if (any.length > 0) must.push(joinBits(any.map(find), index.entries.length));
  return { part, must, mustNot: not.map(find), reasons: [explainWords(index, part, [...any, ...all])] };
}
