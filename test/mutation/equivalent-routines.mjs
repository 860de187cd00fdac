/** A mutant that does the same as the code. `at` is a part of the line where it stands. */
const same = (file, at, before, after, why) => ({ file: `src/query/routine/${file}`, at, before, after, why });

const loose = "it only lets more sets be tried, none of them better than the best";
const cheap = "every price from 0 on gives the same answer, with a little more or less to try";
const there = "a number always stands at this place";

/** Mutants of the search for a routine that no test can notice. */
export const routineEquivalents = [
  same("choose-best.ts", "value * (seconds + 1)", "1", "2", "a value more still counts for more than all the seconds"),
  same("choose-best.ts", "const fitting", "0", "1", loose),
  same("choose-best.ts", "const fitting", "floor", "ceil", loose),
  same("choose-best.ts", "return hoped > bestReach", ">", ">=", "the two differ here"),
  same("choose-best.ts", "> bestWorth;", ">", ">=", loose),
  same("choose-best.ts", "walk(0, 0, 0, seconds)", "0", "1", "each set is worth one more, and none counts for more"),
  same("find-price.ts", "const steps", "8", "9", cheap),
  same("find-price.ts", "step < steps", "<", "<=", cheap),
  same("find-price.ts", "let seconds", "0", "1", "the seconds of a group that is worth nothing are not used"),
  ...["; at -= 1", "worths[at] =", "taken[at] ="].map((at) => same("find-price.ts", at, "0", "1", there)),
  same("gather-choices.ts", "Object.isFrozen", "!Object.isFrozen(found)", "false", "what is kept is never found again"),
  same("group-choices.ts", "last?.reaches", "reaches !== last?.reaches", "true", "the same list is found again"),
  same("keep-largest.ts", "while", "0", "1", there),
  same("keep-largest.ts", "while", "<", "<=", "equal numbers may stand in any order"),
  same("keep-largest.ts", "for", ">", ">=", "what is put there is replaced right after"),
  same("keep-largest.ts", "for", "0", "1", there),
  ...["?? 0;", "keepLargest", "reduce"].map((at) => same("prospect.ts", at, "0", "1", there)),
  same("prospect.ts", "need <= 0", "need <= 0", "false", "the long way comes to the same sum"),
  same("prospect.ts", "need <= 0", "<=", "<", "the long way comes to the same sum"),
];
