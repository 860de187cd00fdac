import type { Bump } from "./bump.ts";
import type { Change, FieldChange } from "./catalog-diff.ts";

/**
 * Words that say something and nothing more. Not here: the warnings of an entry (`cautions`, `harms`, `interactions`,
 * `stopIf`), and words that complete a number, a rating or a degree of urgency (`per`, `population`, `within`).
 */
const wording = [
  ...["about", "actions", "ask", "cues", "difference", "feelIt", "finding", "fix", "forWhom", "heading", "intro"],
  ...["householdSubstitute", "latinName", "mainMessage", "mayMean", "mistake", "name", "notForWhom", "note"],
  ...["plainName", "safetyCheck", "says", "sign", "statement", "steps", "summary", "support", "text", "unknowns"],
  ...["whatToDo", "whileWaiting", "whyNoRemedy", "whyTried"],
];

/** Where something was published or seen. */
const source = [
  ...["author", "authors", "display", "doi", "how", "noticeDoi", "pmcid", "pmid", "publishedOn", "site", "source"],
  ...["title", "url", "verifiedNote", "where", "year"],
];

/** The day of a check. That an entry was looked at again says nothing new about it. */
const days = ["checkedOn", "nextReviewOn", "reviewedOn"];

/** Fields whose change, or the change of something in them, is a mended wording, reference or note. */
export const mendedFields: ReadonlySet<string | number> = new Set([...wording, ...source, ...days]);

/** Lists whose order means something: what comes first is done, shown or counted first. */
export const orderedFields: ReadonlySet<string | number | undefined> = new Set([
  ...["aliases", "cautions", "doses", "entries", "evidence", "harms", "muscles", "sections", "steps", "stretches"],
  ...["targets", "unknowns", "unlikelyToHelp", "whatToDo", "whileWaiting"],
]);

/** The bump that each sort of change inside an entry needs, as `docs/versioning.md` has it. */
export const fieldBumps: Readonly<Record<Change, (path: FieldChange["path"]) => Bump>> = {
  removed: () => "major",
  changed: (path) => (path.some((step) => mendedFields.has(step)) ? "patch" : "minor"),
  added: () => "minor",
  moved: (path) => (orderedFields.has(path.at(-1)) ? "minor" : "patch"),
};
