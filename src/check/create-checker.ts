import { requireCatalog } from "../catalog/require-catalog.ts";
import { requireEntries } from "../catalog/require-entries.ts";
import { requireKnownFields } from "../catalog/require-known-fields.ts";
import { findToday } from "../schema/find-today.ts";
import { comparePlaces } from "../source/compare-places.ts";
import type { SourceFile } from "../source/parse-entry.ts";
import type { Problem } from "../source/problem.ts";
import { requireDay } from "../words/require-day.ts";
import { applyExceptions } from "./apply-exceptions.ts";
import { type CheckContext, type CheckedEntry, createContext } from "./check-context.ts";
import type { CheckOptions, CheckResult } from "./check-result.ts";
import { createResult } from "./create-result.ts";
import { type Exceptions, readExceptions } from "./exceptions.ts";
import { fileRules } from "./file-rules.ts";
import { type ReadFile, readFiles } from "./read-files.ts";
import { requireSourceFiles } from "./require-source-files.ts";
import { rules as allRules } from "./rules/index.ts";
import { toProblem } from "./to-problem.ts";

const noExceptions: Exceptions = { accepted: [], problems: [] };

/** Checks content again and again: of a file that did not change, nothing is read or checked twice but its links. */
export interface Checker {
  check(files: readonly SourceFile[]): CheckResult;
}

function isSame(a: SourceFile["value"], b: SourceFile["value"]): boolean {
  if (a === b || typeof a === "string" || typeof b === "string") return a === b;
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/**
 * Create a checker for content that changes while it runs, as in an editor. It says what `check` says.
 *
 * @throws TypeError when there is an option that we do not have, today is no day, `extends` is no catalog, or what is to be checked is no list of files.
 * @example
 * const checker = createChecker({ today: "2026-11-26" });
 * const path = "data/causes/cold.md";
 * checker.check([{ path, value: "" }]).errors === checker.check([{ path, value: "" }]).errors;
 * // => true
 */
export function createChecker(options: CheckOptions = {}): Checker {
  requireKnownFields(options, ["rules", "exceptions", "today", "published", "against", "leftOut", "extends"]);
  const { rules = allRules, exceptions, today = findToday(), published = [], against = [], leftOut = [] } = options;
  const { extends: beneath = { entries: [], moved: [] } } = options;
  requireDay(today, "options.today");
  requireCatalog(beneath, "options.extends");
  requireEntries(beneath.entries, "options.extends.entries");
  const facts = { today, published, against, extends: beneath };
  const given = { published, against, extends: beneath.entries };
  const unanswered = rules.filter(({ needs }) => needs !== undefined && given[needs].length === 0);
  const asked = {
    known: [...fileRules, ...rules].map(({ id }) => id).concat(leftOut),
    unasked: new Set([...leftOut, ...unanswered.map(({ id }) => id)]),
    firm: new Set(rules.filter(({ isFirm }) => isFirm).map(({ id }) => id)),
  };
  const entryRules = rules.filter((rule) => rule.scope === "entry");
  const contentRules = rules.filter((rule) => rule.scope === "content");
  const known = new Map<string, ReadFile>();
  const isKnown = ({ path, value, instead }: SourceFile) => {
    const last = known.get(path);
    return last !== undefined && !instead && isSame(last.value, value);
  };
  const readAll = (files: readonly SourceFile[]): readonly ReadFile[] => {
    const changed = files.filter((file) => !isKnown(file));
    const read = readFiles(changed, entryRules, facts);
    const made = new Map(read.map((each, at) => [changed[at], each]));
    for (const [source, each] of made) if (source && !source.instead) known.set(source.path, each);
    return files.flatMap((source) => made.get(source) ?? known.get(source.path) ?? []);
  };
  const findAcross = (file: CheckedEntry, context: CheckContext) =>
    contentRules.flatMap((rule) =>
      rule.check(file, context).map((each) => ({ path: each.path ?? file.path, problem: toProblem(rule, each) })),
    );
  return {
    check(files) {
      requireSourceFiles(files);
      const all = readAll(files);
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
      const { accepted, problems } = exceptions ? readExceptions(exceptions, today) : noExceptions;
      const { left, stale } = applyExceptions([...found, ...lost], accepted, asked);
      const ofExceptions = [...problems, ...stale];
      const others = exceptions && ofExceptions.length > 0 ? [{ path: exceptions.path, problems: ofExceptions }] : [];
      return createResult(
        all.map(({ file }) => file.entry),
        left,
        others,
      );
    },
  };
}
