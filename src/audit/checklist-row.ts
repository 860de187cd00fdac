import type { AuditSubject } from "./audit-subject.ts";

/** How far a machine can judge a row: wholly, in part, or not at all. */
export type AuditLevel = "machine" | "machine-and-person" | "person";

/** One row of the checklist of what a guide for readers must contain. */
export interface ChecklistRow {
  /** The number of the row, from 1 to 40. */
  readonly row: number;
  /** What must be true, in one sentence. */
  readonly requirement: string;
  readonly level: AuditLevel;
  /** Say what is wrong, one sentence for each problem; nothing where the row is kept. */
  readonly check?: (subject: AuditSubject) => readonly string[];
}
