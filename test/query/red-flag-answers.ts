import type { Findings, Person } from "../../src/query/person.ts";
import type { RedFlag } from "../../src/schema/red-flag.ts";
import type { Rule } from "../../src/schema/rule.ts";

/** What a person may answer: the findings, and what the app knows of the person. */
export type Answers = readonly [findings: Findings, person: Person];

const merge = (parts: readonly Answers[]): Answers => [
  Object.assign({}, ...parts.map(([findings]) => findings)),
  { traits: Object.assign({}, ...parts.map(([, { traits }]) => traits)) },
];

/** List the fewest answers that make a rule true, one set for each way. */
export function listWays(rule: Rule): readonly Answers[] {
  if (typeof rule === "string") return [[{ [rule]: "yes" }, {}]];
  if ("trait" in rule) return [[{}, { traits: { [rule.trait]: "yes" } }]];
  if ("any" in rule) return rule.any.flatMap(listWays);
  if ("not" in rule) throw new Error("Unexpected `not`, expected a rule that signs alone raise");
  const start: readonly Answers[] = [[{}, {}]];
  return rule.all.reduce(
    (ways, part) => ways.flatMap((way) => listWays(part).map((more) => merge([way, more]))),
    start,
  );
}

/** List the traits that a rule asks about. */
function listTraits(rule: Rule): string[] {
  if (typeof rule === "string") return [];
  if ("trait" in rule) return [rule.trait];
  if ("not" in rule) return listTraits(rule.not);
  return ("all" in rule ? rule.all : rule.any).flatMap(listTraits);
}

/** Answer every question of some red flags with no. */
export function answerNo(flags: readonly RedFlag[]): Answers {
  const findings = flags.flatMap((flag) => flag.findings.map(({ id }) => [id, "no"] as const));
  const traits = flags.flatMap(({ rule }) => listTraits(rule).map((trait) => [trait, "no"] as const));
  return [Object.fromEntries(findings), { traits: Object.fromEntries(traits) }];
}
