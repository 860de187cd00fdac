import type { EntryRule } from "../check/rule.ts";
import { activeInstructions } from "./active-instructions.ts";
import { equalWords } from "./equal-words.ts";
import { readableSentences } from "./readable-sentences.ts";
import { singleWords } from "./single-words.ts";

/**
 * Hints on plain language, from the retext family: no error, no warning, and no reason for a check to fail.
 *
 * @example
 * noteRules.map(({ id }) => id);
 * // => ["active-instructions", "equal-words", "readable-sentences", "single-words"]
 */
export const noteRules: readonly EntryRule[] = [activeInstructions, equalWords, readableSentences, singleWords];
