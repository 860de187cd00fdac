import type { CheckedEntry, CheckFacts } from "../check/check-context.ts";
import type { EntryRule, Finding } from "../check/rule.ts";
import type { Place } from "../source/problem.ts";

function isBefore(a: Place["start"], b: Place["start"]): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** Leave out what other rules say of the same words. */
export function leaveOutSaid(
  found: readonly Finding[],
  rules: readonly EntryRule[],
  file: CheckedEntry,
  facts: CheckFacts,
): readonly Finding[] {
  if (found.length === 0) return found;
  const said = rules.flatMap((rule) => rule.check(file, facts)).map(({ place }) => place);
  return found.filter(
    ({ place }) => !said.some((other) => isBefore(place.start, other.end) && isBefore(other.start, place.end)),
  );
}
