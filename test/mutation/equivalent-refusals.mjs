import { explainOnLine } from "./explain-on-line.mjs";

const on = explainOnLine("catalog");

const compiler = "the guard is for the compiler, and what it guards against comes to the same";
const shortcut = "it only spares looking";

/** Mutants of the refusals of a catalog that no test can notice. */
export const equivalentRefusals = [
  ...on("find-misspelt", "strange.length === 0", shortcut, ["strange.length === 0", "false"]),
  ...on("join-licenses", "replaceAll(", "only an OR outside of brackets is looked for", ['""', '"mutant"']),
  ...on("find-wrong-rule", "[only, ...others]", compiler, ['typeof given === "object"', "true"], ["[]", '["mutant"]']),
  ...on(
    "find-wrong-rule",
    "findings: ids.filter",
    "the ids of findings were found to be texts before",
    ['ids.filter((id) => typeof id === "string")', "ids"],
    ['typeof id === "string"', "true"],
  ),
  ...on("follow-links", "Reflect.get(now, step)", compiler, ["isRecord(now) || Array.isArray(now)", "true"]),
  ...on(
    "follow-links",
    "continue;",
    compiler,
    ["!isRecord(holder) && !Array.isArray(holder)", "false"],
    ["continue;", ";"],
  ),
  ...on("leads-back", "Reflect.get(entry, ladder)", "no object of entries inherits a link", [
    "Object.hasOwn(entry, ladder)",
    "true",
  ]),
  ...on("leads-back", "typeof id", "what is no text is the id of no entry", ['typeof id === "string"', "true"]),
  ...on("leads-back", "first === undefined", shortcut, ["first === undefined", "false"]),
  ...on("leads-back", "id !== undefined", "nothing is seen once, and leads on to nothing", [
    "id !== undefined",
    "true",
  ]),
  ...on("lost/find-lost-warnings", '"disclaimers" in entry', "two of one kind have such a list, or neither has", [
    "[]",
    '["mutant"]',
  ]),
  ...on(
    "lost/is-wider-rule",
    "const listA",
    compiler,
    ...["any", "all"].flatMap((way) => [
      [`typeof rule === "object" && "${way}" in rule`, "true"],
      [`"${way}" in rule`, "true"],
    ]),
  ),
  ...on("lost/lose-condition", "while (now", "nothing is seen once, and leads on to nothing", [
    "now !== undefined",
    "true",
  ]),
  ...on("lost/lose-condition", "const isForm", "every condition is a form of none", [
    "entry.broader === undefined",
    "false",
  ]),
  ...on("require-moved", "own.length === 0", shortcut, ["own.length === 0", "false"]),
  ...on("require-moved", "now !== undefined", compiler, ["now !== undefined", "true"]),
];
