import { type Kind, kinds } from "../../schema/vocabulary/kind.ts";
import { explainId } from "../../source/explain-id.ts";
import { sayProblem } from "../../source/say-problem.ts";
import { sayOneOf, sayUnexpected } from "../../words/say-unexpected.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Get the kind and the id that a person named.
 *
 * @throws UsageError when there is no such kind, with the one that may be meant, or when the id is none.
 */
export function requireIdentity(kind: string, id: string): { readonly kind: Kind; readonly id: string } {
  const known = kinds.find((each) => each === kind);
  if (!known) {
    throw new UsageError(
      sayUnexpected({ given: kind, argument: "kind", expected: sayOneOf(kinds), candidates: kinds }),
    );
  }
  const wrong = explainId(id);
  if (wrong) throw new UsageError(sayProblem(wrong));
  return { kind: known, id };
}
