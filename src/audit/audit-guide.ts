import { requireKnownFields } from "../catalog/require-known-fields.ts";
import type { GuideTree } from "../render/guide-tree.ts";
import { requireGuide } from "../render/require-guide.ts";
import { findToday } from "../schema/find-today.ts";
import { requireDay } from "../words/require-day.ts";
import { createAuditSubject } from "./audit-subject.ts";
import { checklist } from "./checklist.ts";

/** A row that a guide does not keep, with what is wrong. */
export interface FailedRow {
  readonly row: number;
  readonly requirement: string;
  readonly problems: readonly string[];
}

/** How a guide stands against the checklist, by the numbers of its rows. */
export interface GuideAudit {
  readonly passed: readonly number[];
  readonly failed: readonly FailedRow[];
  /** Rows that a machine cannot settle: nothing was found against them, but a person must look. */
  readonly needsAPerson: readonly number[];
}

/** Options of {@link auditGuide}. */
export interface AuditGuideOptions {
  /** The day on which the audit is made. Default: today, in the time of the world. */
  readonly today?: string;
}

/**
 * Hold a guide against the checklist of what a printed or HTML guide must contain. There is no score: 30 rows can be
 * settled by a machine, 9 in part and 1 by people alone. See `docs/checklist.md` for the rows.
 *
 * @throws TypeError when it is no guide, such as what `buildGuide` gives for an unknown id, or today is no day.
 * @example
 * const guide = buildGuide(catalog, "at-night");
 * guide && auditGuide(guide, { today: "2026-11-24" }).failed;
 * // => []
 */
export function auditGuide(guide: GuideTree, options: AuditGuideOptions = {}): GuideAudit {
  requireGuide(guide);
  requireKnownFields(options, ["today"]);
  const { today = findToday() } = options;
  requireDay(today, "options.today");
  const subject = createAuditSubject(guide, today);
  const results = checklist.map(({ row, requirement, level, check }) => ({
    row,
    requirement,
    level,
    problems: check ? check(subject) : [],
  }));
  const kept = results.filter(({ problems }) => problems.length === 0);
  return {
    passed: kept.filter(({ level }) => level === "machine").map(({ row }) => row),
    failed: results
      .filter(({ problems }) => problems.length > 0)
      .map(({ row, requirement, problems }) => ({ row, requirement, problems })),
    needsAPerson: kept.filter(({ level }) => level !== "machine").map(({ row }) => row),
  };
}
