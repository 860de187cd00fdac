import type { Rule } from "./rule.ts";
import { activeSteps } from "./rules/wording/active-steps.ts";
import { amountsInFields } from "./rules/wording/amounts-in-fields.ts";
import { calmWords } from "./rules/wording/calm-words.ts";
import { citedScience } from "./rules/wording/cited-science.ts";
import { definedEffects } from "./rules/wording/defined-effects.ts";
import { dosedSupplements } from "./rules/wording/dosed-supplements.ts";
import { encouragedCare } from "./rules/wording/encouraged-care.ts";
import { exactDoses } from "./rules/wording/exact-doses.ts";
import { fairComparisons } from "./rules/wording/fair-comparisons.ts";
import { filledIn } from "./rules/wording/filled-in.ts";
import { hedgedEffects } from "./rules/wording/hedged-effects.ts";
import { honestReassurance } from "./rules/wording/honest-reassurance.ts";
import { honestRisks } from "./rules/wording/honest-risks.ts";
import { independentWords } from "./rules/wording/independent-words.ts";
import { keptMedicines } from "./rules/wording/kept-medicines.ts";
import { lacticAcidAsMyth } from "./rules/wording/lactic-acid-as-myth.ts";
import { localEmergencyNumber } from "./rules/wording/local-emergency-number.ts";
import { modestEffects } from "./rules/wording/modest-effects.ts";
import { nothingSold } from "./rules/wording/nothing-sold.ts";
import { openOutcomes } from "./rules/wording/open-outcomes.ts";
import { painlessStretching } from "./rules/wording/painless-stretching.ts";
import { plainWords } from "./rules/wording/plain-words.ts";
import { possibleCauses } from "./rules/wording/possible-causes.ts";
import { possibleDiagnoses } from "./rules/wording/possible-diagnoses.ts";
import { reasonedSafety } from "./rules/wording/reasoned-safety.ts";
import { reportedEffects } from "./rules/wording/reported-effects.ts";
import { respectfulWords } from "./rules/wording/respectful-words.ts";
import { shortSentences } from "./rules/wording/short-sentences.ts";
import { soberWords } from "./rules/wording/sober-words.ts";
import { studiesOverStories } from "./rules/wording/studies-over-stories.ts";
import { testedGroups } from "./rules/wording/tested-groups.ts";
import { unbrandedWords } from "./rules/wording/unbranded-words.ts";
import { unrubbedSigns } from "./rules/wording/unrubbed-signs.ts";
import { untrackedAddresses } from "./rules/wording/untracked-addresses.ts";
import { warnedQuinine } from "./rules/wording/warned-quinine.ts";

/** The rules on words and sentences. */
export const wordingRules: readonly Rule[] = [
  activeSteps,
  amountsInFields,
  calmWords,
  citedScience,
  definedEffects,
  dosedSupplements,
  encouragedCare,
  exactDoses,
  fairComparisons,
  filledIn,
  hedgedEffects,
  honestReassurance,
  honestRisks,
  independentWords,
  keptMedicines,
  lacticAcidAsMyth,
  localEmergencyNumber,
  modestEffects,
  nothingSold,
  openOutcomes,
  painlessStretching,
  plainWords,
  possibleCauses,
  possibleDiagnoses,
  reasonedSafety,
  reportedEffects,
  respectfulWords,
  shortSentences,
  soberWords,
  studiesOverStories,
  testedGroups,
  unbrandedWords,
  unrubbedSigns,
  untrackedAddresses,
  warnedQuinine,
];
