import { quote } from "../words/quote.ts";
import type { Place, Problem } from "./problem.ts";

/** A file in two halves. `frontMatter` starts on line 2; `bodyLine` is the line on which the body starts. */
export interface Halves {
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
}

export type Split = { readonly halves: Halves } | { readonly problem: Problem };

const rule = "front-matter";

function lineAt(line: number, text: string): Place {
  return { start: { line, column: 1 }, end: { line, column: text.length + 1 } };
}

/** Count the line ends before a place. */
function countLineEnds(text: string, before: number): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < before; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** Split a file at its two `---` lines. One form only: the first on line 1, both without anything else on the line. */
export function splitFrontMatter(text: string): Split {
  const close = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
  if (close !== -1) {
    const bodyLine = countLineEnds(text, close + 1) + 2;
    return { halves: { frontMatter: text.slice(4, Math.max(close, 4)), body: text.slice(close + 5), bodyLine } };
  }
  const lines = text.split("\n");
  const [first = ""] = lines;
  const expected = "front matter between two lines of `---`";
  if (text.trim() === "") {
    const advice = "write the fields of the entry between them";
    return { problem: { rule, place: lineAt(1, ""), found: "empty file", expected, advice } };
  }
  if (first !== "---") {
    const found = first.trim() === "" ? "blank line" : `${quote(first)} on line 1`;
    const advice = "start the file with a line of `---` and nothing else";
    return { problem: { rule, place: lineAt(1, first), found, expected, advice } };
  }
  const end = lines.indexOf("---", 1);
  if (end === -1) {
    const near = lines.findIndex((line, index) => index > 0 && /^(?:\s*[-–—]{2,}\s*|[–—]|\.{3}\s*)$/.test(line));
    const at = near === -1 ? 0 : near;
    const found = near === -1 ? "front matter without an end" : `${quote(lines[near])} as the end of the front matter`;
    const advice = "put a line of `---` and nothing else after the last field";
    return { problem: { rule, place: lineAt(at + 1, lines[at] ?? ""), found, expected, advice } };
  }
  return {
    halves: {
      frontMatter: lines.slice(1, end).join("\n"),
      body: lines.slice(end + 1).join("\n"),
      bodyLine: end + 2,
    },
  };
}
