/** A mistake that somebody makes in a file that was right. What the message must point at stands between « and ». */
export interface SeededMistake {
  readonly mistake: string;
  readonly path: string;
  /** What stood there; nothing where lines are added at the end of the front matter. */
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  /** The message. */
  readonly says: string;
}

const seed = (mistake: string, path: string, from: string, to: string, rule: string, says: string): SeededMistake => ({
  mistake,
  path: `data/${path}.md`,
  from,
  to,
  rule,
  says,
});

const remedy = "remedies/right-remedy";
const stretch = "stretches/right-stretch";
const flag = "red-flags/right-flag";
const paper = "references/right-reference";
const guide = "guides/right-guide";

/** Forty mistakes, from a slip of the finger to a claim that could harm. */
export const seededMistakes: readonly SeededMistake[] = [
  seed("misspelt field", remedy, "whoDecides: self-care", "«whoDecide»: self-care", "known-fields", ""),
  seed("field of another kind", remedy, "minutes: {", "«holdSeconds»: 10\nminutes: {", "known-fields", ""),
  seed("misspelt nested field", stretch, "certainty: low", "«certainity»: low", "known-fields", ""),
  seed("value outside the vocabulary", remedy, "kindOfRemedy: heat", "kindOfRemedy: «heet»", "schema", ""),
  seed("value outside the vocabulary in a list", stretch, "goals: [prevent]", "goals: [«prevents»]", "schema", ""),
  seed("value in capitals", stretch, "position: standing", "position: «Standing»", "schema", ""),
  seed(
    "number in words",
    stretch,
    "holdSeconds: {min: 10, max: 10}",
    "holdSeconds: {min: «ten», max: 10}",
    "schema",
    "",
  ),
  seed(
    "number out of range",
    stretch,
    "holdSeconds: {min: 10, max: 10}",
    "holdSeconds: {min: 10, max: «9000»}",
    "schema",
    "",
  ),
  seed(
    "range the wrong way round",
    remedy,
    "minutes: {min: 10, max: 15}",
    "minutes: {min: 20, max: «15»}",
    "schema",
    "",
  ),
  seed("text instead of a list", stretch, "goals: [prevent]", "goals: «prevent»", "schema", ""),
  seed("list instead of a text", stretch, "feelIt: a pull in the calf", "feelIt: «[a pull]»", "schema", ""),
  seed("number that should be text", paper, 'pmid: "123456"', "pmid: «123456»", "schema", ""),
  seed("day that there is not", remedy, "nextReviewOn: 2027-11-23", "nextReviewOn: «2027-02-30»", "schema", ""),
  seed("review before it was made", remedy, "nextReviewOn: 2027-11-23", "nextReviewOn: «2025-11-23»", "schema", ""),
  seed("empty value", remedy, "whoDecides: self-care", "«whoDecides»:", "schema", ""),
  seed("name that is too long", remedy, "name: Right remedy", `name: «${"Long ".repeat(15)}name»`, "schema", ""),
  seed("unknown id", remedy, "conditions: [right-condition]", "conditions: [«right-conditon»]", "known-ids", ""),
  seed("id of another kind", stretch, "conditions: [right-condition]", "conditions: [«right-cause»]", "known-ids", ""),
  seed(
    "reference that nobody added",
    remedy,
    "references: [right-reference]\nharms",
    "references: [«roe-2021»]\nharms",
    "known-ids",
    "",
  ),
  seed(
    "fact that no article says",
    remedy,
    "kindOfRemedy: heat",
    "facts: [«R9»]\nkindOfRemedy: heat",
    "known-facts",
    "",
  ),
  seed("finding that is not asked", flag, "rule: right-sign", "rule: «rigth-sign»", "declared-findings", ""),
  seed("list that is not closed", stretch, "goals: [prevent]", "goals: «[»prevent", "valid-yaml", ""),
  seed("quote that is not closed", remedy, "name: Right remedy", 'name: «"»Right remedy', "valid-yaml", ""),
  seed("second colon on a line", remedy, "name: Right remedy", "name: «Right: remedy»", "valid-yaml", ""),
  seed("no space after a colon", remedy, "whoDecides: self-care", "«whoDecides:self-care»", "valid-yaml", ""),
  seed("tab as indent", stretch, "    side: each", "«\t»  side: each", "valid-yaml", ""),
  seed("field given twice", remedy, "kindOfRemedy: heat", "kindOfRemedy: heat\n«name»: Another", "unique-fields", ""),
  seed("anchor and alias", remedy, "kindOfRemedy: heat", "kindOfRemedy: «&a heat»", "plain-yaml", ""),
  seed(
    "front matter that is not closed",
    guide,
    "disclaimers: [right-disclaimer]\n---",
    "disclaimers: [right-disclaimer]\n«--»",
    "front-matter",
    "",
  ),
  seed("misspelt heading", remedy, "## About", "«## Abuot»", "known-headings", ""),
  seed(
    "missing heading",
    stretch,
    "## Steps\n\n1. Stand facing a wall.\n2. Step back with one leg.\n",
    "«»",
    "required-headings",
    "",
  ),
  seed(
    "bullets instead of numbers",
    stretch,
    "1. Stand facing a wall.\n2. Step back with one leg.",
    "«- Stand facing a wall.\n- Step back with one leg.»",
    "plain-body",
    "",
  ),
  seed("bold words", remedy, "Warmth may ease", "«**Warmth**» may ease", "plain-body", ""),
  seed(
    "script in the body",
    remedy,
    "Warmth may ease",
    "«<script>alert(1)</script>»\n\nWarmth may ease",
    "plain-body",
    "",
  ),
  seed("promise of a cure", remedy, "Warmth may ease a muscle.", "Warmth «cures» a muscle cramp.", "", ""),
  seed("medicine to be stopped", remedy, "Warmth may ease a muscle.", "«Stop taking your tablets» for a week.", "", ""),
  seed("supplement without a limit", remedy, "kindOfRemedy: heat", "kindOfRemedy: «supplement»", "", ""),
  seed(
    "effect without a source",
    stretch,
    "ratedBy: source\n    references: [right-reference]",
    "ratedBy: ours",
    "",
    "",
  ),
  seed("link that follows readers", paper, "design:", "url: «https://example.org/a?utm_source=x»\ndesign:", "", ""),
  seed("review that is past", remedy, "nextReviewOn: 2027-11-23", "nextReviewOn: «2026-11-25»", "", ""),
];
