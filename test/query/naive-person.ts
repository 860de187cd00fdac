import type { Catalog } from "../../src/catalog/catalog.ts";
import { impliedTraits } from "../../src/query/implied-traits.ts";
import type { Findings, Person } from "../../src/query/person.ts";
import { traitQuestions } from "../../src/query/trait-questions.ts";
import type { RedFlag } from "../../src/schema/red-flag.ts";
import type { Remedy } from "../../src/schema/remedy.ts";
import type { Rule } from "../../src/schema/rule.ts";
import type { Stretch } from "../../src/schema/stretch.ts";

type Answers = Readonly<Record<string, "yes" | "no" | "not-sure" | undefined>>;

/** The answers of a person, with a yes to whatever follows from a yes. */
export function completeTraits(traits: Person["traits"] = {}): Answers {
  const answers: Record<string, "yes" | "no" | "not-sure" | undefined> = { ...traits };
  for (const [narrow, broad] of Object.entries(impliedTraits)) {
    if (traits && Object.entries(traits).some(([trait, answer]) => trait === narrow && answer === "yes")) {
      for (const each of broad) answers[each] = "yes";
    }
  }
  return answers;
}

const truths = { yes: 1, no: 0, "not-sure": 0.5 };

/** How true a rule is, from 0 to 1: the least of all, the most of any. Written without the code under test. */
function weigh(rule: Rule, findings: Findings, person: Person): number {
  if (typeof rule === "string") return truths[findings[rule] ?? "not-sure"];
  if ("trait" in rule) return truths[completeTraits(person.traits)[rule.trait] ?? "not-sure"];
  if ("not" in rule) return 1 - weigh(rule.not, findings, person);
  if ("all" in rule) return Math.min(...rule.all.map((each) => weigh(each, findings, person)));
  return Math.max(...rule.any.map((each) => weigh(each, findings, person)));
}

/** The findings that make a part true, those beneath a `not` left out. */
function listSigns(rule: Rule, findings: Findings, person: Person): string[] {
  if (typeof rule !== "string" && ("trait" in rule || "not" in rule)) return [];
  if (weigh(rule, findings, person) !== 1) return [];
  if (typeof rule === "string") return [rule];
  return ("all" in rule ? rule.all : rule.any).flatMap((part) => listSigns(part, findings, person));
}

/** Whether what is noticed makes a part of an open `all` true, anywhere in a rule. */
function hasNoticedHalf(rule: Rule, findings: Findings, person: Person): boolean {
  if (typeof rule === "string" || "trait" in rule || "not" in rule) return false;
  if (weigh(rule, findings, person) !== 0.5) return false;
  if ("any" in rule) return rule.any.some((part) => hasNoticedHalf(part, findings, person));
  return rule.all.some(
    (part) => hasNoticedHalf(part, findings, person) || listSigns(part, findings, person).length > 0,
  );
}

/** How bad a rule may be, not-sure taken for the worse: 2 by a sign, 1 by what is known of the person alone, 0 not at all. */
function fearTheWorst(rule: Rule, findings: Findings, person: Person, good = "no"): 0 | 1 | 2 {
  const isBad = (answer: string | undefined) => answer !== undefined && answer !== good;
  if (typeof rule === "string") return isBad(findings[rule]) ? 2 : 0;
  if ("trait" in rule) return isBad(completeTraits(person.traits)[rule.trait]) ? 1 : 0;
  if ("not" in rule) return fearTheWorst(rule.not, findings, person, good === "no" ? "yes" : "no");
  const parts = ("all" in rule ? rule.all : rule.any).map((part) => fearTheWorst(part, findings, person, good));
  const isMet = "all" in rule === (good === "no") ? !parts.includes(0) : parts.some((part) => part > 0);
  if (!isMet) return 0;
  return parts.includes(2) ? 2 : 1;
}

/** The ids of the red flags that are raised, that press, and that are open, those that press first. */
export function sortFlags(catalog: Catalog, findings: Findings, person: Person) {
  const flags = catalog.entries.filter((entry) => entry.kind === "red-flag");
  const idsAt = (truth: number) =>
    flags.filter(({ rule }) => weigh(rule, findings, person) === truth).map(({ id }) => id);
  const isFeared = (rule: Rule) => weigh(rule, findings, person) === 0.5 && fearTheWorst(rule, findings, person) === 2;
  const pressing = flags
    .filter(({ tier, rule }) => tier === "emergency" && (hasNoticedHalf(rule, findings, person) || isFeared(rule)))
    .map(({ id }) => id);
  return { raised: idsAt(1), pressing, open: [...new Set([...pressing, ...idsAt(0.5)])] };
}

/** The first question that an open rule of a red flag hangs on. */
function askFirst(flag: RedFlag, rule: Rule, findings: Findings, person: Person): string | undefined {
  if (weigh(rule, findings, person) !== 0.5) return undefined;
  if (typeof rule === "string") return flag.findings.find(({ id }) => id === rule)?.ask;
  if ("trait" in rule) return traitQuestions[rule.trait];
  const parts = "not" in rule ? [rule.not] : "all" in rule ? rule.all : rule.any;
  return parts.map((part) => askFirst(flag, part, findings, person)).find((ask) => ask !== undefined);
}

/** Why nothing may be offered, or nothing. */
export function findStop(catalog: Catalog, findings: Findings = {}, person: Person = {}): string | undefined {
  const { raised, pressing } = sortFlags(catalog, findings, person);
  const withholding = catalog.entries.flatMap((entry) =>
    entry.kind === "red-flag" && entry.withholdsRemedies ? [entry] : [],
  );
  const stop = withholding.find(({ id }) => raised.includes(id));
  if (stop) return `Get help first: ${stop.sign}.`;
  const first = withholding.find(({ id }) => pressing.includes(id));
  return (
    first && `Answer this first, and get help if you are not sure: “${askFirst(first, first.rule, findings, person)}”`
  );
}

/** All cautions of an entry with those of its stretches, each trait once, at its strictest. */
export function gatherLevels(catalog: Catalog, entry: Remedy | Stretch): Map<string, string> {
  const owners = catalog.entries.filter(
    ({ id, kind }) =>
      id === entry.id || (kind === "stretch" && entry.kind === "remedy" && entry.stretches.includes(id)),
  );
  const levels = new Map<string, string>();
  for (const owner of owners) {
    for (const { trait, level } of "cautions" in owner ? owner.cautions : []) {
      const strictest = ["avoid", "ask-first", "modify"].find((each) => each === level || each === levels.get(trait));
      levels.set(trait, strictest ?? level);
    }
  }
  return levels;
}

/** Whether nobody should use an entry. */
export function isForNobody({ entries }: Catalog, entry: Remedy | Stretch): boolean {
  const isKept = entry.kind === "remedy" && /^(?:avoid|research-only)$/.test(entry.whoDecides);
  const parts = entries.flatMap((each) =>
    each.kind === "stretch" && entry.kind === "remedy" && entry.stretches.includes(each.id) ? each.evidence : [],
  );
  return isKept || [...entry.evidence, ...parts].map(({ effect }) => effect).includes("harm-outweighs");
}

/** Whether an entry suits a person. */
export function judgeNaively(catalog: Catalog, entry: Remedy | Stretch, { traits = {} }: Person = {}): string {
  return judgeAnswers(catalog, entry, completeTraits(traits));
}

/** Whether an entry suits a person with these answers and no others. */
export function judgeAnswers(catalog: Catalog, entry: Remedy | Stretch, answers: Answers): string {
  const levels = [...gatherLevels(catalog, entry)];
  const said = levels.filter(([trait]) => answers[trait] === "yes").map(([, level]) => level);
  if (isForNobody(catalog, entry) || said.includes("avoid")) return "avoid";
  if (said.includes("ask-first") || (entry.kind === "remedy" && entry.whoDecides !== "self-care")) return "ask-first";
  if (levels.some(([trait]) => answers[trait] !== "yes" && answers[trait] !== "no")) return "unknown";
  return said.includes("modify") ? "modify" : "suitable";
}
