import type { Problem } from "../source/problem.ts";
import { didYouMean } from "../words/find-nearest.ts";
import { quote } from "../words/quote.ts";
import type { FileProblems } from "./create-result.ts";
import type { Exception } from "./exceptions.ts";

/** Tell whether an exception is about a file: its path ends with the folder and the name. */
function isAbout({ file }: Exception, path: string): boolean {
  const plain = path.replaceAll("\\", "/");
  return plain === file || plain.endsWith(`/${file}`);
}

/** The ids of rules: all that are known, those that were not asked, and those that hold whatever is excepted. */
export interface AskedRules {
  readonly known: readonly string[];
  readonly unasked: ReadonlySet<string>;
  /** Those that no exception can allow. */
  readonly firm: ReadonlySet<string>;
}

/**
 * Leave out the problems that are accepted, and report every exception that is no longer needed. Whether one from a rule
 * that was not asked is needed, nobody knows.
 */
export function applyExceptions(
  found: readonly FileProblems[],
  accepted: readonly Exception[],
  { unasked, known, firm }: AskedRules,
): { readonly left: readonly FileProblems[]; readonly stale: readonly Problem[] } {
  const used = new Set<Exception>();
  const left = found.map(({ path, problems }) => {
    const about = accepted.filter((exception) => isAbout(exception, path));
    if (about.length === 0) return { path, problems };
    const kept = problems.filter(({ rule }) => {
      const match = firm.has(rule) ? undefined : about.find((exception) => exception.rule === rule);
      if (match) used.add(match);
      return match === undefined;
    });
    return { path, problems: kept };
  });
  const stale = accepted.filter((exception) => !used.has(exception) && !unasked.has(exception.rule));
  return {
    left,
    stale: stale.map(({ file, rule, place }) => ({
      rule: "needed-exceptions",
      place,
      found: `exception from ${quote(rule)} for ${quote(file)}`,
      expected: firm.has(rule) ? "a rule that allows exceptions" : "a problem that is still there",
      advice: (known.includes(rule) ? undefined : didYouMean(rule, known)) ?? "remove the exception",
    })),
  };
}
