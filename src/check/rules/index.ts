import type { Rule } from "../rule.ts";
import { declaredFindings } from "./declared-findings.ts";
import { knownFacts } from "./known-facts.ts";
import { knownIds } from "./known-ids.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Every rule, in alphabetical order. */
export const rules: readonly Rule[] = [declaredFindings, knownFacts, knownIds, uniqueIds];
