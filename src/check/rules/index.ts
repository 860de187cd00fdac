import type { Rule } from "../rule.ts";
import { acyclicLinks } from "./links/acyclic-links.ts";
import { knownFacts } from "./links/known-facts.ts";
import { knownIds } from "./links/known-ids.ts";
import { movedIds } from "./links/moved-ids.ts";
import { uniqueIds } from "./links/unique-ids.ts";
import { declaredFindings } from "./safety/declared-findings.ts";
import { guardedGuides } from "./safety/guarded-guides.ts";

/** The rules by what they are about. */
export const ruleGroups = {
  /** What an entry leads to. */
  links: [acyclicLinks, knownFacts, knownIds, movedIds, uniqueIds],
  /** What keeps a reader safe. */
  safety: [declaredFindings, guardedGuides],
} as const satisfies Record<string, readonly Rule[]>;

/** Every rule for what an entry says. What a file must be like is checked when it is parsed. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
