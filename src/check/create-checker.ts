import { comparePlaces } from "../source/compare-places.ts";
import { parseEntry, type SourceFile } from "../source/parse-entry.ts";
import type { Problem } from "../source/problem.ts";
import { applyExceptions } from "./apply-exceptions.ts";
import { type CheckContext, type CheckedEntry, type CheckFacts, createContext } from "./check-context.ts";
import type { CheckOptions, CheckResult } from "./check-result.ts";
import { createResult } from "./create-result.ts";
import { type Exceptions, readExceptions } from "./exceptions.ts";
import { listProse, type Prose } from "./prose.ts";
import type { EntryRule, Finding, Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

/** A file that was read, with all that is wrong with it alone. It is kept as long as its text stays the same. */
interface ReadFile {
  readonly value: SourceFile["value"];
  readonly file: CheckedEntry;
  readonly own: readonly Problem[];
}

const noExceptions: Exceptions = { accepted: [], problems: [] };

/** Checks content again and again: of a file that did not change, nothing is read or checked twice but its links. */
export interface Checker {
  check(files: readonly SourceFile[]): CheckResult;
}

function isSame(a: SourceFile["value"], b: SourceFile["value"]): boolean {
  if (a === b || typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Name a finding by its rule. What a rule has to say of every finding is said of each. */
function toProblem({ id, severity, why }: Rule, { path: _, ...found }: Finding): Problem {
  return { note: why, ...found, rule: id, severity };
}

/** The texts of the file that was asked for last. */
let last: { readonly fields: unknown; readonly prose: readonly Prose[] } = { fields: undefined, prose: [] };

function readFile(source: SourceFile, rules: readonly EntryRule[], facts: CheckFacts): ReadFile {
  const parsed = parseEntry(source);
  const { kind, fields } = parsed;
  const file = {
    ...parsed,
    // The texts of thousands of files are not kept: rules look at a file one after the other.
    get prose() {
      if (last.fields !== fields) last = { fields, prose: kind ? listProse(kind, fields) : [] };
      return last.prose;
    },
  };
  const own = [...parsed.problems];
  for (const rule of rules) for (const each of rule.check(file, facts)) own.push(toProblem(rule, each));
  return { value: source.value, file, own };
}

/** The day it is here, as `2026-11-26`. */
function findToday(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * Create a checker for content that changes while it runs, as in an editor. It says what `check` says.
 *
 * @example
 * const checker = createChecker({ today: "2026-11-26" });
 * const path = "data/causes/cold.md";
 * checker.check([{ path, value: "" }]).errors === checker.check([{ path, value: "" }]).errors;
 * // => true
 */
export function createChecker(options: CheckOptions = {}): Checker {
  const { rules = allRules, exceptions, today = findToday(), published = [], against = [] } = options;
  const facts = { today, published, against };
  const entryRules = rules.filter((rule) => rule.scope === "entry");
  const contentRules = rules.filter((rule) => rule.scope === "content");
  const known = new Map<string, ReadFile>();
  const read = (source: SourceFile): ReadFile => {
    const last = known.get(source.path);
    if (last && !source.instead && isSame(last.value, source.value)) return last;
    const made = readFile(source, entryRules, facts);
    if (!source.instead) known.set(source.path, made);
    return made;
  };
  const findAcross = (file: CheckedEntry, context: CheckContext) =>
    contentRules.flatMap((rule) =>
      rule.check(file, context).map((each) => ({ path: each.path ?? file.path, problem: toProblem(rule, each) })),
    );
  return {
    check(files) {
      const all = files.map(read);
      const context = createContext(
        all.map(({ file }) => file),
        facts,
      );
      const gone = new Map<string, Problem[]>();
      const found = all.map(({ file, own }) => {
        const problems = [...own];
        for (const { path, problem } of findAcross(file, context)) {
          if (path === file.path) problems.push(problem);
          else gone.set(path, [...(gone.get(path) ?? []), problem]);
        }
        return { path: file.path, problems: problems.sort(comparePlaces) };
      });
      const lost = [...gone].map(([path, problems]) => ({ path, problems }));
      const { accepted, problems } = exceptions ? readExceptions(exceptions) : noExceptions;
      const { left, stale } = applyExceptions([...found, ...lost], accepted);
      const others = exceptions ? [{ path: exceptions.path, problems: [...problems, ...stale] }] : [];
      return createResult(
        all.map(({ file }) => file.entry),
        left,
        others,
      );
    },
  };
}
