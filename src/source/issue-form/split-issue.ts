import type { Place } from "../problem.ts";

/** What stands under a heading of an issue, line by line. */
export interface IssueSection {
  readonly heading: Place;
  readonly lines: readonly { readonly text: string; readonly place: Place }[];
}

/** What GitHub writes where nothing was filled in. */
const nothing = "_No response_";

function placeOf(line: string, index: number): Place {
  const from = line.length - line.trimStart().length;
  const point = (column: number) => ({ line: index + 1, column });
  return { start: point(from + 1), end: point(Math.max(line.trimEnd().length, from) + 1) };
}

/**
 * Split an issue that a form made at its headings, `### Label`. Of a label that is there twice, only the first counts: a
 * person may have typed the second.
 */
export function splitIssue(text: string, labels: readonly string[]): ReadonlyMap<string, IssueSection> {
  const sections = new Map<string, { heading: Place; lines: IssueSection["lines"][number][] }>();
  let lines: IssueSection["lines"][number][] = [];
  for (const [index, line] of text.split("\n").entries()) {
    const label = line.startsWith("### ") ? line.slice("### ".length).trim() : undefined;
    if (label !== undefined && labels.includes(label) && !sections.has(label)) {
      lines = [];
      sections.set(label, { heading: placeOf(line, index), lines });
    } else if (line.trim() !== nothing) lines.push({ text: line.trim(), place: placeOf(line, index) });
  }
  return sections;
}
