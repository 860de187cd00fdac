import { namedMedicines } from "../../named-medicines.ts";
import { phraseRule } from "../../phrase-rule.ts";

const changing =
  "stop|quit|pause|come off|stay off|wean (?:yourself )?off|go without|take a (?:break|holiday) from|skip|miss|drop|avoid|reduce|lower|halve|cut (?:down|back)(?: on)?|replace|discontinue|instead of|change|adjust|increase|double|throw (?:away|out)|bin|ditch|leave out|give up|do without|forget|no longer need";
const medicines =
  "medicines?|medications?|meds|statins?|diuretics?|water (?:tablets|pills)|blood pressure (?:tablets?|pills?|medicines?)|blood thinners?|anticoagulants?|dose|tablets|pills|inhalers?|prescriptions?|painkillers?|pain relief|antidepressants?|steroids?|beta blockers?|contracepti\\w+|pill";

/** Where an order starts: a name without `your` after it is no report of what people do. */
const start = String.raw`(?<=^|[.!?;:,] |\b(?:and|then|so|to|or|just|simply) )`;

/** A text tells nobody to stop or change a medicine on their own. */
export const keptMedicines = phraseRule({
  id: "kept-medicines",
  severity: "error",
  about: "A text tells nobody to stop or change a medicine on their own.",
  why: "Some medicines are thought to bring cramps on, but to stop one suddenly can do far more harm than a cramp.",
  phrase: new RegExp(
    String.raw`\b(?:${changing})\b(?: (?:taking|using))? (?:your |the |any |all )(?:prescri\w+ )?(?:own )?(?:${medicines}|${namedMedicines})\b|${start}(?:${changing})\b(?: (?:taking|using))? (?:statins|diuretics|blood thinners|painkillers|${namedMedicines})\b`,
    "i",
  ),
  unless: new RegExp(
    String.raw`\b(?:do not|don't|never|not to|nobody should|must not|should not|before you|unless)\b[^.;:]{0,60}\b(?:${changing})\b|\b(?:talk|speak|talking|speaking) (?:to|with) (?:a |your )|\b(?:ask|check with) (?:a |an |your |the |first|before)|\bwithout (?:talking|speaking|asking|advice|a word)|\b(?:doctor|gp|pharmacist|prescriber|nurse|they|clinician) (?:may|might|will|can|could|tells?|told)\b|\badvised?\b|\bmay need\b|\btold you\b`,
    "i",
  ),
  expected: "advice to ask before a medicine is changed",
  advice: "say whom to ask first",
  examples: [
    {
      kind: "cause",
      wrong: "summary: Stop your statins when your legs hurt.",
      at: "Stop your statins",
      right: "summary: Ask about your statins when your legs hurt.",
    },
    {
      kind: "cause",
      wrong: "## About\n\nDo not wait. Halve the dose today.",
      at: "Halve the dose",
      right: "## About\n\nDo not halve the dose on your own.",
    },
  ],
});
