import type { Problem } from "./problem.ts";

/** Signs that look like a space and are none to a parser of YAML. */
const oddSpace = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Find the first sign in a text that looks like a space and is none; -1 where there is none. */
export function findOddSpace(text: string): number {
  return text.search(oddSpace);
}

/** Say that such a sign stands at an offset of a text. */
export function explainOddSpace(text: string, at: number): Pick<Problem, "found" | "expected" | "advice"> {
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return {
    found: `sign U+${code} that looks like a space`,
    expected: "a plain space",
    advice: "delete it and press the space bar",
  };
}
