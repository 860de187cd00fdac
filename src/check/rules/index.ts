import type { Rule } from "../rule.ts";
import { acyclicLinks } from "./links/acyclic-links.ts";
import { knownFacts } from "./links/known-facts.ts";
import { knownIds } from "./links/known-ids.ts";
import { movedIds } from "./links/moved-ids.ts";
import { uniqueIds } from "./links/unique-ids.ts";
import { declaredFindings } from "./safety/declared-findings.ts";
import { guardedGuides } from "./safety/guarded-guides.ts";

/** The rules that look at what an entry leads to. */
const links: readonly Rule[] = [acyclicLinks, knownFacts, knownIds, movedIds, uniqueIds];

/** The rules that keep a reader safe. */
const safety: readonly Rule[] = [declaredFindings, guardedGuides];

/** Every rule for what an entry says. What a file must be like is checked when it is parsed. */
export const rules: readonly Rule[] = [...links, ...safety];
