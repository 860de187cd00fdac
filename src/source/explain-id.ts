import { isId, longestId } from "../schema/is-id.ts";
import { quote } from "../words/quote.ts";
import type { Problem } from "./problem.ts";

/** Make an id of any words: `Wall  Calf_Stretch` → `wall-calf-stretch`. */
export function suggestId(text: string): string {
  const plain = text.slice(0, 200).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, longestId)
    .replace(/-$/, "");
}

/**
 * Say what is wrong with an id, or nothing.
 *
 * @example
 * explainId("Calf Stretch")?.advice;
 * // => "did you mean `calf-stretch`?"
 */
export function explainId(id: string): Pick<Problem, "found" | "expected" | "advice"> | undefined {
  if (isId(id)) return undefined;
  const meant = suggestId(id);
  return {
    found: id === "" ? "empty id" : `id ${quote(id)}`,
    expected: `small letters, digits and single hyphens, at most ${longestId}`,
    ...(meant && { advice: `did you mean \`${meant}\`?` }),
  };
}
