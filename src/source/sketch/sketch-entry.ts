import { entrySchema, schemaByKind } from "../../schema/entry.ts";
import { isRecord } from "../../schema/is-record.ts";
import type { Review } from "../../schema/review.ts";
import type { Kind } from "../../schema/vocabulary/kind.ts";
import { dropConsequences } from "../drop-consequences.ts";
import { explainIssue } from "../explain-issue.ts";
import { fileStart } from "../file-start.ts";
import type { FindPlace } from "../find-yaml-place.ts";
import type { Problem } from "../problem.ts";
import { stringifyEntry } from "../stringify-entry.ts";
import { addNotes } from "./add-notes.ts";
import { satisfyRefinements } from "./satisfy-refinements.ts";
import { type SketchNote, sketchValue } from "./sketch-value.ts";

/** What is known of an entry that is to be written. */
export interface SketchOptions {
  /** The fields that are known, as they stand in an entry; those of the body too. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The day, such as `2026-11-26`. The review is of this day, and due a year later. */
  readonly today: string;
  /** Where the given fields come from, for the places of problems. */
  readonly findPlace?: FindPlace;
}

/** The text of a new file, or what is wrong with the given fields. */
export type Sketch = { readonly text: string } | { readonly problems: readonly Problem[] };

/** The same day a year later; of the 29th of February, the 1st of March. */
function addYear(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

/**
 * Sketch the file of a new entry: the given fields, and for the rest what the schema asks for, each marked `TODO: …` with
 * what belongs there. Lists and fields that may be left out are left out. A choice that nobody made claims as little as it can.
 *
 * @example
 * const sketch = sketchEntry("equipment", "towel", { given: { name: "Towel" }, today: "2026-11-26" });
 * "text" in sketch && sketch.text.split("\n").slice(0, 4);
 * // => ["---", "name: Towel", "review: {reviewedOn: 2026-11-26, nextReviewOn: 2027-11-26, by: none-yet}", 'summary: "TODO: What it is, in one or two short sentences. At most 200 characters."']
 */
export function sketchEntry(kind: Kind, id: string, options: SketchOptions): Sketch {
  const { given = {}, today, findPlace = () => fileStart } = options;
  const thisDay: Review = { reviewedOn: today, nextReviewOn: addYear(today), by: "none-yet" };
  const review = isRecord(given.review) ? { ...thisDay, ...given.review } : (given.review ?? thisDay);
  const notes: SketchNote[] = [];
  const schema = schemaByKind[kind];
  const data = sketchValue(schema, { ...given, review, kind, id }, [], { today, notes });
  notes.push(...satisfyRefinements(schema, data));
  const { data: entry, error } = entrySchema.safeParse(data);
  if (entry) return { text: addNotes(stringifyEntry(entry), notes) };
  const context = { kind, schema, data, findPlace };
  return { problems: dropConsequences(error.issues).flatMap((issue) => explainIssue(issue, context)) };
}
