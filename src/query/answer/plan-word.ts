import { freeze } from "../../catalog/freeze.ts";
import { type Because, noReasons } from "../because.ts";
import { joinBits } from "./bits.ts";
import { Choice } from "./choice.ts";
import { findValue } from "./find-value.ts";
import { listMembers } from "./list-members.ts";
import { listRemediesOf } from "./list-values.ts";
import type { ListedPart } from "./parts.ts";
import type { Explain, WordPlan } from "./plan.ts";
import type { QuestionIndex } from "./question-index.ts";

/** Explain a cause that a stretch answers: through the first remedy that it is a part of. */
function explainCause(index: QuestionIndex, asked: string): Explain {
  const cause = findValue(index.catalog, "cause", asked);
  return (place) => {
    const entry = index.entries[place];
    const remedies = entry?.kind === "stretch" ? listRemediesOf(index.catalog, entry) : [];
    const via = remedies.find(({ causes }) => causes.includes(cause))?.id;
    return via === undefined ? noReasons : [{ part: "cause", asked, matched: cause, via }];
  };
}

function makePlan(index: QuestionIndex, part: ListedPart, asked: string): WordPlan {
  const members = listMembers(index, part, asked);
  const sets = members.map(({ bits }) => bits);
  const plan = { part, must: [joinBits(sets, index.entries.length)], mustNot: [] };
  if (part === "cause" && index.kind === "stretch") {
    const explain = explainCause(index, asked);
    return { ...plan, reasons: [explain], choice: explain };
  }
  const lists: readonly (readonly Because[])[] = freeze(members.map(({ value }) => [{ part, asked, matched: value }]));
  const choice = new Choice(sets, lists);
  return { ...plan, reasons: [lists.length > 1 ? choice : (lists[0] ?? noReasons)], choice };
}

/**
 * Plan what one word of a part asks for. The plan is kept, since most questions are made of such words.
 *
 * @throws TypeError with the nearest value when there is no such word.
 */
export function planWord(index: QuestionIndex, part: ListedPart, word: string): WordPlan {
  const planned = index.plannedOf(part);
  const known = planned.get(word);
  if (known !== undefined) return known;
  const made = makePlan(index, part, word);
  planned.set(word, made);
  return made;
}
