import { type AskedKind, askedKinds } from "./index-questions.ts";
import { requireWord } from "./require-word.ts";

/**
 * Require one of the kinds that questions are asked about.
 *
 * @throws TypeError when it is another.
 */
export function requireKind(kind: AskedKind): AskedKind {
  requireWord(kind, "kind", askedKinds);
  return kind;
}
