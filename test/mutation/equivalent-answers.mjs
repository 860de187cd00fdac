import { explainOnLine } from "./explain-on-line.mjs";

const never = "what is read is always there";
const shortcut = "it only spares work that comes to the same";
const past = "past its end a set holds nothing, and what is written there is lost";
const mark = "a mark is known by itself, its name is for a reader";
const goals = "nothing is among no goals; it only spares looking";
const longWay = "to ask again for each value comes to the same count; it only spares asking";
const page = "what is beside the page is left out one by one as well; it only spares looking at each";

const on = explainOnLine("query");

/** Mutants of the answers that no test can notice, since the code does the same. */
export const equivalentAnswers = [
  ...on("answer/answer-question", "at < first.length", past, ["<", "<="]),
  ...on("answer/answer-question", "first[at] ?? 0", never, ["0", "1"]),
  ...on("answer/answer-question", "word === 0", shortcut, ["word === 0", "false"]),
  ...on("answer/answer-question", "held[at] ?? 0", never, ["0", "1"]),
  ...on("answer/answer-question", "both === 0", shortcut, ["both === 0", "false"]),
  ...on("answer/answer-question", "count >= end", page, ["count >= end", "false"], [">=", ">"]),
  ...on("answer/bits", "(bits[place >>> 5] ?? 0) |", past, ["0", "1"]),
  ...on("answer/bits", "| (more[at] ?? 0)", past, ["<", "<="], ["0", "1"]),
  ...on("answer/bits", "& (other[at] ?? 0)", past, ["<", "<="], ["0", "1"]),
  ...on("answer/bits", "& ~(less[at] ?? 0)", past, ["<", "<="], ["0", "1"]),
  ...on("answer/bits", "at < bits.length", past, ["<", "<="]),
  ...on("answer/count-instead", 'part !== "moment" ||', longWay, ['part !== "moment"', "false"], ["||", "&&"]),
  ...on("answer/count-instead", "!isFixed(", longWay, ["!isFixed(kind, part, question)", "true"]),
  ...on("answer/count-instead", "question[part] === undefined", longWay, ["question[part] === undefined", "false"]),
  ...on("answer/count-instead", "createBits(0)", "an empty word counts as little as none", ["0", "1"]),
  ...on("answer/count-instead", "at < found.length", past, ["<", "<="]),
  ...on("answer/count-instead", "(found[at] ?? 0)", never, ["0", "1"]),
  ...on("answer/count-instead", "word === 0", shortcut, ["word === 0", "false"]),
  ...on("answer/count-instead", "each < words.length", "past the last word there is none to count", ["<", "<="]),
  ...on("answer/count-instead", "(words[each] ?? 0)", never, ["0", "1"]),
  ...on("answer/plan-question", "question.equipment !== undefined", longWay, [
    "question.equipment !== undefined",
    "true",
  ]),
  ...on("answer/count-matches", "word !== 0", shortcut, ["word !== 0", "true"]),
  ...on("answer/count-matches", "at < found.length", past, ["<", "<="]),
  ...on("answer/count-matches", "(found[at] ?? 0)", never, ["0", "1"]),
  ...on("answer/explainer", "let way = 0", "each way keeps a number of its own, only another", ["0", "1"]),
  ...on("answer/explainer", "+ (ofPlace[", "each way keeps a number of its own, with a minus before it", ["+", "-"]),
  ...on("answer/explainer", "+ (ofPlace[", never, ["ofPlace[place] ?? 0", "(ofPlace[place])"], ["0", "1"]),
  ...on("answer/explainer", "this.#same =", shortcut, ["this.#ways?.length === 0", "false"]),
  ...on("answer/explainer", "this.#same =", shortcut, [
    "this.#same = this.#ways?.length === 0 ? this.#tell(0) : undefined;",
    ";",
  ]),
  ...on("answer/explainer", "this.#same =", "what is the same for all is told of any place", ["0", "1"]),
  ...on("answer/explainer", "this.#same !== undefined", shortcut, ["this.#same !== undefined", "false"]),
  ...on("answer/find-at-hand", 'join(" ")', "two things are never kept, so nothing that is found was joined", [
    '" "',
    '""',
  ]),
  ...on("answer/group-places", "known === undefined", "the same set stays in the same place", [
    "known === undefined",
    "true",
  ]),
  ...on("answer/index-questions", "asked.length > 0", goals, ["asked.length > 0", "true"], [">", ">="]),
  ...on("answer/ask-question", "person === undefined) return", shortcut, [
    "findings === undefined && person === undefined",
    "false",
  ]),
  ...on("answer/ask-question", "first.length === 0", shortcut, ["first.length === 0", "false"]),
  ...on("answer/index-questions", "1 << goals.length", "another bit that no goal has tells it apart as well", [
    "1",
    "2",
  ]),
  ...on("answer/index-questions", "= [],", "what is no goal counts for nothing", ["[]", '["mutant"]']),
  ...on("answer/kept-answers", 'spelling[at] ?? ""', never, ['""', '"mutant"']),
  ...on(
    "answer/kept-items",
    "items.length > 0",
    "the guard is for the compiler; without entries there is no item to keep",
    ["items.length > 0", "true"],
    [">", ">="],
    ["0", "1"],
  ),
  ...on("answer/kept-items", "byMaker.has(toItem)", "what is known is put where it is", [
    "!byMaker.has(toItem)",
    "true",
  ]),
  ...on("answer/kept-items", "isMadeBy(known", "the guard is for the compiler", [
    "isMadeBy(known, index, toItem)",
    "true",
  ]),
  ...on("answer/match-bits", "each < must.length", "a set is only narrowed by itself once more", ["<", "<="]),
  ...on("answer/match-bits", "must.length > 3", "sets that are met at once find the same as sets that are met late", [
    ">",
    ">=",
  ]),
  ...on("answer/plan-equipment", "?.equipment ?? []", never, ["[]", '["mutant"]']),
  ...on("answer/match-bits", "into[at] = (a[at] ?? 0)", past, ["<", "<="], ["0", "1"]),
  ...on("answer/plan-equipment", 'asked[0] ?? "none"', never, ['"none"', '""']),
  ...on("answer/plan-minutes", "seconds[place] ?? 0", never, ["0", "1"]),
  ...on(
    "answer/plan-part",
    "any.length > 1",
    "the choice of one word comes to its reasons for all that meet it; it only spares choosing",
    ["any.length > 1", "true"],
    [">", ">="],
  ),
  ...on("answer/plan-question", "must.length === 0", "everything takes nothing away", ["must.length === 0", "true"]),
  ...on("answer/plan-question", "rankOf.get(a.part) ?? 0", "every part has a rank", ["0", "1"]),
  ...on("answer/plan-through", '?.id ?? ""', never, ['""', '"mutant"']),
  ...on(
    "answer/read-focus",
    "condition === undefined",
    "no word comes to any condition as well; it only spares looking it up",
    ["condition === undefined", "false"],
  ),
  ...on("answer/read-focus", "mostKept = ", "where what is kept begins anew makes no answer", ["1000", "1001"]),
  ...on("answer/list-headlines", "asked.size <= told.length", "both ways list the same", [
    "asked.size <= told.length",
    "true",
  ]),
  ...on("answer/rate-index", "known.clear();", "what is empty counts for nothing; it only lets go of it", [
    "known.clear();",
    ";",
  ]),
  ...on("answer/rate-index", "each ?? []", "what is none of ours is allowed by no rating", ["[]", '["mutant"]']),
  ...on(
    "answer/read-rating",
    '].join("/")',
    "the parts of a name are told apart by their words",
    ['" "', '""'],
    ['"/"', '""'],
  ),
  ...on("answer/read-rating", "mostKept = ", "where what is kept begins anew makes no answer", ["8192", "8193"]),
  ...on("answer/spell-question", "Symbol(", mark, ['"list"', '""'], ['"ways"', '""'], ['"end"', '""']),
  ...on("explain", "index.places.get", "every entry of a kind has a place", ["0", "1"]),
  ...on("explain", "rated.places.get", "what meets a rating has a place among what does", ["0", "1"]),
  ...on("say-limits", 'findLimit(judged, "")', "the word is for where nothing decides, and something does", [
    '""',
    '"mutant"',
  ]),
  ...on("suitability", "said.reduce", "two verdicts of one rank are the same", ["<", "<="]),
  ...on(
    "withheld",
    "findings === undefined && person",
    "a rule of the schema is settled by answers only; it only spares reading the rules",
    ["findings === undefined && person === undefined", "false"],
  ),
];
