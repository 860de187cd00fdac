import { sayUnexpected } from "../../words/say-unexpected.ts";
import { parts } from "./parts.ts";

/**
 * Refuse a part of a question that there is not: a misspelt one would ask for nothing.
 *
 * @throws TypeError that names it, with the nearest of the parts that entries are found by and some others.
 */
export function refusePart(name: string, others: readonly string[], expected = "a part of a question"): never {
  throw new TypeError(
    sayUnexpected({ given: name, argument: "question", expected, candidates: [...parts, ...others] }),
  );
}
