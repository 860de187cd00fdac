import type { Rule } from "../rule.ts";
import { acyclicLinks } from "./acyclic-links.ts";
import { declaredFindings } from "./declared-findings.ts";
import { guardedGuides } from "./guarded-guides.ts";
import { knownFacts } from "./known-facts.ts";
import { knownIds } from "./known-ids.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Every rule that looks across files, in alphabetical order. What one file must be like is checked when it is parsed. */
export const rules: readonly Rule[] = [acyclicLinks, declaredFindings, guardedGuides, knownFacts, knownIds, uniqueIds];
