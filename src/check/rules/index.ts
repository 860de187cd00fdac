import type { Rule } from "../rule.ts";
import { wordingRules } from "../wording-rules.ts";
import { agreeingClaims } from "./evidence/agreeing-claims.ts";
import { agreeingDoses } from "./evidence/agreeing-doses.ts";
import { basedDoses } from "./evidence/based-doses.ts";
import { citedEffects } from "./evidence/cited-effects.ts";
import { matchedStrength } from "./evidence/matched-strength.ts";
import { acyclicLinks } from "./links/acyclic-links.ts";
import { distinctItems } from "./links/distinct-items.ts";
import { distinctNames } from "./links/distinct-names.ts";
import { fittingCopies } from "./links/fitting-copies.ts";
import { fittingVersions } from "./links/fitting-versions.ts";
import { knownFacts } from "./links/known-facts.ts";
import { knownIds } from "./links/known-ids.ts";
import { lastingIds } from "./links/lasting-ids.ts";
import { linkedEntries } from "./links/linked-entries.ts";
import { movedIds } from "./links/moved-ids.ts";
import { mutualLinks } from "./links/mutual-links.ts";
import { uniqueIds } from "./links/unique-ids.ts";
import { boundedDoses } from "./safety/bounded-doses.ts";
import { carefulStretches } from "./safety/careful-stretches.ts";
import { clinicianDoses } from "./safety/clinician-doses.ts";
import { declaredFindings } from "./safety/declared-findings.ts";
import { guardedGuides } from "./safety/guarded-guides.ts";
import { guardedMedicines } from "./safety/guarded-medicines.ts";
import { imperativeSteps } from "./safety/imperative-steps.ts";
import { limitedSupplements } from "./safety/limited-supplements.ts";
import { redFlagsFirst } from "./safety/red-flags-first.ts";
import { sharedFindings } from "./safety/shared-findings.ts";
import { shortSections } from "./safety/short-sections.ts";
import { shownHarms } from "./safety/shown-harms.ts";
import { steadyStretches } from "./safety/steady-stretches.ts";
import { urgentWords } from "./safety/urgent-words.ts";
import { addressesInReferences } from "./sources/addresses-in-references.ts";
import { directAddresses } from "./sources/direct-addresses.ts";
import { freshIntegrity } from "./sources/fresh-integrity.ts";
import { freshReviews } from "./sources/fresh-reviews.ts";
import { ownWords } from "./sources/own-words.ts";
import { pastDays } from "./sources/past-days.ts";
import { plainTexts } from "./sources/plain-texts.ts";
import { traceableReferences } from "./sources/traceable-references.ts";
import { visibleCharacters } from "./sources/visible-characters.ts";
import { wellFormedReferences } from "./sources/well-formed-references.ts";

/** The rules by what they are about. */
export const ruleGroups = {
  /** What an entry leads to. */
  links: [
    acyclicLinks,
    distinctItems,
    distinctNames,
    fittingCopies,
    fittingVersions,
    knownFacts,
    knownIds,
    lastingIds,
    linkedEntries,
    movedIds,
    mutualLinks,
    uniqueIds,
  ],
  /** What is said, held against what is known. */
  evidence: [agreeingClaims, agreeingDoses, basedDoses, citedEffects, matchedStrength],
  /** What keeps a reader safe. */
  safety: [
    declaredFindings,
    guardedGuides,
    boundedDoses,
    carefulStretches,
    clinicianDoses,
    guardedMedicines,
    imperativeSteps,
    limitedSupplements,
    redFlagsFirst,
    sharedFindings,
    shortSections,
    shownHarms,
    steadyStretches,
    urgentWords,
  ],
  /** Which words do not mislead or frighten. */
  wording: wordingRules,
  /** References, days and the words of others. */
  sources: [
    addressesInReferences,
    directAddresses,
    freshIntegrity,
    freshReviews,
    ownWords,
    pastDays,
    plainTexts,
    traceableReferences,
    visibleCharacters,
    wellFormedReferences,
  ],
} as const satisfies Record<string, readonly Rule[]>;

/** Every rule for what an entry says. What a file must be like is checked when it is parsed. */
export const rules: readonly Rule[] = Object.values(ruleGroups).flat();
