import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";
import { type AskedKind, askedKinds } from "./index-questions.ts";

/**
 * Require one of the kinds that questions are asked about.
 *
 * @throws TypeError when it is another.
 */
export function requireKind(kind: AskedKind): AskedKind {
  if (askedKinds.includes(kind)) return kind;
  throw new TypeError(
    sayUnexpected({ given: kind, argument: "kind", expected: sayOneOf(askedKinds), candidates: askedKinds }),
  );
}
