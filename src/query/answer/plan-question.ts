import type { Bits } from "./bits.ts";
import { indexQuestions } from "./index-questions.ts";
import { type Part, parts } from "./parts.ts";
import type { PartPlan, Plan, Reasons } from "./plan.ts";
import { planMinutes } from "./plan-minutes.ts";
import { planPart } from "./plan-part.ts";
import { isRatedPart, planRated } from "./plan-rated.ts";
import { type AskedPart, planThrough, throughStretches } from "./plan-through.ts";
import type { QuestionIndex } from "./question-index.ts";
import { refusePart } from "./refuse-part.ts";

const rankOf = new Map<string, number>(parts.map((part, rank) => [part, rank]));

/** What a question may hold besides the parts that entries are found by. */
const others = ["findings", "person", "limit", "skip"];

const partOf = new Map<string, Part>(parts.map((part) => [part, part]));

function compareParts(a: { readonly part: Part }, b: { readonly part: Part }): number {
  return (rankOf.get(a.part) ?? 0) - (rankOf.get(b.part) ?? 0);
}

/** Join the plans of several parts, in their order. */
function joinPlans({ everything }: QuestionIndex, plans: readonly PartPlan[]): Plan {
  const must: Bits[] = [];
  const mustNot: Bits[] = [];
  const reasons: Reasons[] = [];
  for (const plan of plans) {
    for (const each of plan.must) must.push(each);
    for (const each of plan.mustNot) mustNot.push(each);
    for (const each of plan.reasons) reasons.push(each);
  }
  if (must.length === 0) must.push(everything);
  return { must, mustNot, reasons };
}

/** The parts of a question, with whatever was given for them. */
export type GivenParts = { readonly [P in Part]?: unknown };

/**
 * Plan how a question is answered: which sets an entry must and must not be in. Reasons come in the order of `parts`,
 * whatever the order of the question.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function planQuestion(index: QuestionIndex, question: GivenParts): Plan {
  const plans: PartPlan[] = [];
  const through: AskedPart[] = [];
  let isRated = false;
  for (const name in question) {
    const part = partOf.get(name);
    if (part === undefined && !others.includes(name)) refusePart(name, others);
    const given = part && question[part];
    if (part === undefined || given === undefined) continue;
    if (isRatedPart(part)) isRated = true;
    else if (part === "minutes") plans.push(planMinutes(index, given, question.moment));
    else if (index.kind === "remedy" && throughStretches.includes(part)) through.push({ part, given });
    else if (index.kind === "stretch" || part !== "equipment") plans.push(planPart(index, part, given));
  }
  if (isRated) plans.push(planRated(index, question));
  if (through.length > 0 || (index.kind === "remedy" && question.equipment !== undefined)) {
    const stretches = indexQuestions(index.catalog, "stretch");
    plans.push(planThrough(index, stretches, through.sort(compareParts), question.equipment));
  }
  const only = plans[0];
  if (only === undefined) return index.openPlan;
  return plans.length === 1 && only.must.length > 0 ? only : joinPlans(index, plans.sort(compareParts));
}
