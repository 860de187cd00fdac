import { requireObject } from "../../catalog/require-object.ts";
import { sayUnexpected } from "../../words/say-unexpected.ts";
import type { Bits } from "./bits.ts";
import { indexQuestions } from "./index-questions.ts";
import { type Part, parts } from "./parts.ts";
import type { PartPlan, Plan, Reasons } from "./plan.ts";
import { planMinutes } from "./plan-minutes.ts";
import { planPart } from "./plan-part.ts";
import { type AskedPart, planThrough, throughStretches } from "./plan-through.ts";
import type { QuestionIndex } from "./question-index.ts";

const rankOf = new Map<string, number>(parts.map((part, rank) => [part, rank]));
const byName = new Map<string, Part>(parts.map((part) => [part, part]));

/** What a question may hold besides the parts that entries are found by. */
const others: readonly string[] = ["findings", "person", "limit", "skip"];

function refuse(name: string): never {
  const candidates = [...parts, ...others];
  throw new TypeError(
    sayUnexpected({ given: name, argument: "question", expected: "a part of a question", candidates }),
  );
}

function rank({ part }: { readonly part: Part }): number {
  return rankOf.get(part) ?? 0;
}

/** Join the plans of several parts, or of none. */
function joinPlans({ everything }: QuestionIndex, plans: PartPlan[]): Plan {
  plans.sort((a, b) => rank(a) - rank(b));
  const joined: { must: Bits[]; mustNot: Bits[]; reasons: Reasons[] } = { must: [], mustNot: [], reasons: [] };
  for (const { must, mustNot, reasons } of plans) {
    joined.must.push(...must);
    joined.mustNot.push(...mustNot);
    joined.reasons.push(...reasons);
  }
  if (joined.must.length === 0) joined.must.push(everything);
  return joined;
}

/**
 * Plan how a question is answered: which sets an entry must and must not be in. Reasons come in the order of `parts`,
 * whatever the order of the question.
 *
 * @throws TypeError or RangeError that names the part, what was given and what is allowed.
 */
export function planQuestion<Q extends object>(index: QuestionIndex, question: Q): Plan {
  const plans: PartPlan[] = [];
  const through: AskedPart[] = [];
  requireObject(question, "question");
  for (const name in question) {
    const given: unknown = question[name];
    if (given === undefined) continue;
    const part = byName.get(name);
    if (part === undefined) {
      if (!others.includes(name)) refuse(name);
    } else if (part === "minutes") plans.push(planMinutes(index, given));
    else if (index.kind === "remedy" && throughStretches.includes(part)) through.push({ part, given });
    else plans.push(planPart(index, part, given));
  }
  if (through.length > 0) {
    through.sort((a, b) => rank(a) - rank(b));
    plans.push(planThrough(index, indexQuestions(index.catalog, "stretch"), through));
  }
  const [only] = plans;
  return plans.length === 1 && only && only.must.length > 0 ? only : joinPlans(index, plans);
}
